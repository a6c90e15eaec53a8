import { describe, expect, it, vi } from 'vitest'
import { rejection, useMpx } from '../apis/use'
import { quiet } from '../support/wait'
import { type NativeOptions, replace } from './_native'

const use = useMpx()

/** A signal that the test gives. */
function signal() {
  const heard: (() => void)[] = []
  return {
    aborted: false,
    addEventListener: (_: 'abort', listener: () => void) => void heard.push(listener),
    abort: () => {
      for (const listener of heard) listener()
    },
  }
}

const old = { baseLibrary: '1.20.0', clientVersion: '10.1.60' }
const download = { url: 'https://example.com/a', filePath: 'https://usr/a' }

describe('an API of several calls', () => {
  it.each(['before', 'after'])(
    'begins no step, aborted %s the one before has ended',
    async (when) => {
      const { host, mpx } = use('alipay')
      const asked = replace(host, 'showActionSheet')
      const pickers = [replace(host, 'chooseImage'), replace(host, 'chooseVideo')]
      const ending = signal()
      const call = rejection(mpx.chooseMedia({ signal: ending } as object))
      expect(asked).toHaveLength(1)
      if (when === 'after') asked[0]?.success({ index: 1 })
      ending.abort()
      expect(await call).toMatchObject({ kind: 'abort', errMsg: 'chooseMedia:fail abort' })
      if (when === 'before') asked[0]?.success({ index: 1 })
      await quiet()
      expect(pickers).toEqual([[], []])
    },
  )

  it('ends the step it is at, and undoes what that made', async () => {
    const { host, mpx } = use('alipay', old)
    const abort = vi.fn()
    const removed: NativeOptions[] = []
    const saves: NativeOptions[] = []
    const manager = {
      saveFile: (options: NativeOptions) => {
        saves.push(options)
        return { abort }
      },
      unlink: (options: NativeOptions) => removed.push(options),
    }
    host.native.getFileSystemManager = () => manager
    replace(host, 'downloadFile', ({ success }) => success({ apFilePath: 'https://resource/a' }))
    const task = mpx.downloadFile(download)
    await quiet()
    expect(saves).toHaveLength(1)
    task.abort()
    expect(abort.mock.calls).toEqual([[]])
    saves[0]?.success({})
    expect(removed).toMatchObject([{ filePath: 'https://usr/a' }])
    expect(await rejection(task)).toMatchObject({ kind: 'abort' })
  })

  it.each([
    ['a saveFile that is missing', () => ({}), 'unsupported', 'this host has no saveFile'],
    [
      'a saveFile that throws',
      () => ({
        saveFile: () => {
          throw new Error('no space left: exceed quota')
        },
      }),
      'quota',
      'no space left: exceed quota',
    ],
    [
      'a saveFile that only promises',
      () => ({ saveFile: () => Promise.reject({ error: 10022, errorMessage: 'gone' }) }),
      'not-found',
      'gone',
    ],
  ])('names what fails in a step: %s', async (_what, manager, kind, reason) => {
    const { host, mpx } = use('alipay', old)
    host.native.getFileSystemManager = manager
    replace(host, 'downloadFile', ({ success }) => success({ apFilePath: 'https://resource/a' }))
    const error = await rejection(mpx.downloadFile(download))
    expect(error).toMatchObject({ kind, errMsg: `downloadFile:fail ${reason}` })
  })

  it.each(['fails', 'throws'])(
    'counts a success whose host %s while the next step runs',
    async (then) => {
      const { host, mpx } = use('alipay', old)
      const saves: NativeOptions[] = []
      const saveFile = (options: NativeOptions) => saves.push(options)
      host.native.getFileSystemManager = () => ({ saveFile })
      replace(host, 'downloadFile', ({ success, fail }) => {
        success({ apFilePath: 'https://resource/a' })
        if (then === 'throws') throw new Error('late')
        fail({ error: 12, errorMessage: 'late' })
      })
      const task = mpx.downloadFile(download)
      saves[0]?.success({})
      expect(await task).toMatchObject({ filePath: 'https://usr/a' })
    },
  )

  it('reads the whole where a host has not all of its parts', async () => {
    const { host, mpx } = use('wechat')
    Reflect.deleteProperty(host.native, 'getDeviceInfo')
    expect(await mpx.getSystemInfo()).toMatchObject({
      errMsg: 'getSystemInfo:ok',
      model: expect.any(String),
    })
    expect(mpx.getSystemInfoSync().model).toEqual(expect.any(String))
    Reflect.deleteProperty(host.native, 'getSystemInfoSync')
    expect(await rejection(mpx.getSystemInfo())).toMatchObject({
      kind: 'unsupported',
      errMsg: 'getSystemInfo:fail this host has no getSystemInfoSync',
    })
  })
})
