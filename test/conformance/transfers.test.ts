import { describe, expect, it } from 'vitest'
import { hostsOf, newest } from '../support/hosts'
import { rejection } from '../support/outcome'
import { bytes } from '../support/routes'
import { useWorlds } from '../support/world'
import { network } from './cases/network'
import { drive } from './driven'
import { hostsWith, type Scene, setScene } from './scene'

const open = useWorlds()
const [, uploadFile, downloadFile] = network
if (!uploadFile || !downloadFile) throw new Error('the table lacks a transfer')

describe.each(hostsWith('uploadFile'))('uploadFile on $title', (at) => {
  it('gives a number for a status, and text for data', async () => {
    const scene = await setScene(uploadFile, at, open)
    const driven = drive(scene)
    const task = scene.call()
    driven.succeed({ statusCode: '201', data: { parsed: true } })
    expect(await task).toMatchObject({ statusCode: 201, data: '{"parsed":true}' })
  })

  it('refuses a name with a line end or NUL', async () => {
    for (const control of ['\r', '\n', '\0']) {
      const scene = await setScene(uploadFile, at, open)
      const error = await rejection(scene.call({ name: `sesame${control}x` }))
      expect(error).toMatchObject({ kind: 'argument' })
      expect(error.message).not.toContain('sesame')
      expect(scene.nativeCalls()).toEqual([])
      scene.uninstall()
    }
  })

  it('drops progress that is no number', async () => {
    const scene = await setScene(uploadFile, at, open)
    const driven = drive(scene)
    const task = scene.call({ complete: () => {} })
    const seen: unknown[] = []
    task.onProgressUpdate?.((event: unknown) => seen.push(event))
    driven.emit('ProgressUpdate', { progress: Number.POSITIVE_INFINITY })
    expect(seen).toEqual([])
    task.abort?.()
  })

  it('tells the progress of a real upload', async () => {
    const scene = await setScene(uploadFile, at, open)
    const filePath = scene.host.tempFile(Buffer.alloc(300_000), 'big.png')
    const task = scene.call({ filePath })
    const seen: { progress: number; totalBytesSent: number; totalBytesExpectedToSend: number }[] =
      []
    task.onProgressUpdate?.((event: unknown) => seen.push(event as (typeof seen)[0]))
    await task
    // The oldest Alipay returns no task.
    if (!scene.canIUse('uploadFile.return.onProgressUpdate')) return
    const last = seen[seen.length - 1]
    expect(last?.progress).toBe(100)
    expect(last?.totalBytesSent).toBe(last?.totalBytesExpectedToSend)
    const sent = seen.map(({ totalBytesSent }) => totalBytesSent)
    expect(sent).toEqual([...sent].sort((a, b) => a - b))
  })
})

describe.each(hostsWith('downloadFile'))('downloadFile on $title', (at) => {
  const filePathOf = (scene: Scene): string => {
    const { env } = scene.native as { env?: { USER_DATA_PATH: string } }
    return `${env?.USER_DATA_PATH ?? 'wxfile://usr'}/kept.bin`
  }

  it('stores at filePath, or says in development that it can not', async () => {
    const scene = await setScene(downloadFile, at, open)
    scene.configure({ development: true })
    const filePath = filePathOf(scene)
    const result = (await scene.call({ filePath })) as { [field: string]: string }
    const where = result.filePath ?? result.tempFilePath ?? ''
    expect(scene.host.readFile(where)).toEqual(bytes(1000))
    const kept = 'getFileSystemManager' in scene.native
    expect(Object.keys(result)).toContain(kept ? 'filePath' : 'tempFilePath')
    expect(Object.keys(result)).not.toContain(kept ? 'tempFilePath' : 'filePath')
    const told = scene.warnings.filter((warning) => warning.includes('filePath'))
    expect(told).toHaveLength(kept || at.production ? 0 : 1)
    expect(told.join()).not.toContain(filePath)
  })
})

describe('downloadFile that is kept afterwards', () => {
  const oldAlipay = hostsOf('alipay')[1] ?? newest.alipay

  it('rejects where it can not be kept', async () => {
    const scene = await setScene(downloadFile, oldAlipay, open)
    const error = await rejection(scene.call({ filePath: '/nowhere/file.bin' }))
    expect(error).toMatchObject({ api: 'downloadFile' })
  })

  it('can be aborted, and times out, while it is kept', async () => {
    for (const [more, kind] of [
      [{}, 'abort'],
      [{ timeout: 20 }, 'timeout'],
    ] as const) {
      const scene = await setScene(downloadFile, oldAlipay, open)
      let saving = false
      scene.native.getFileSystemManager = () => ({
        saveFile: () => {
          saving = true
        },
      })
      const driven = drive(scene)
      const task = scene.call({ filePath: 'https://usr/file.bin', ...more })
      driven.succeed({ apFilePath: 'https://resource/1' })
      expect(saving).toBe(true)
      if (kind === 'abort') task.abort?.()
      expect(await rejection(task)).toMatchObject({ kind })
      scene.uninstall()
    }
  })
})
