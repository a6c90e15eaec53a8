import { build } from 'esbuild'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { root } from '../../scripts/apis'
import { sizeOf } from '../../scripts/size/bundle'
import { api as connectSocket } from '../../src/apis/network/connectSocket'
import { api as uploadFile } from '../../src/apis/network/uploadFile'
import {
  bindAbsentCall,
  bindAbsentSocket,
  bindAbsentSync,
  bindAbsentTask,
} from '../../src/core/bindAbsent'
import { driver } from '../../src/platforms/alipay/driver'
import { createHost } from '../../src/testing/index'
import type { MpxError } from '../../src/types/error'
import { quiet } from '../support/wait'

const host = createHost('alipay')
let uninstall = (): void => {}
afterEach(() => uninstall())
afterAll(() => host.dispose())
const here = () => {
  uninstall = host.install()
  return driver as never
}

const errMsg = 'dance:fail Alipay has no dance'
const refused = { kind: 'unsupported', platform: 'alipay', errMsg }

describe('what a platform never has', () => {
  it('rejects, and tells the callbacks when the call has returned', async () => {
    const dance = bindAbsentCall(here(), { name: 'dance' })
    await expect(dance()).rejects.toMatchObject(refused)
    const log: unknown[] = []
    dance({ fail: (error: MpxError) => log.push(error.kind), complete: () => log.push('complete') })
    expect(log).toEqual([])
    await quiet()
    expect(log).toEqual(['unsupported', 'complete'])
  })

  it('rejects without a host', async () => {
    const dance = bindAbsentCall(driver as never, { name: 'dance' })
    await expect(dance()).rejects.toMatchObject({ kind: 'host-missing', api: 'dance' })
  })

  it('is a task on which nothing happens', async () => {
    const upload = bindAbsentTask(here(), uploadFile as never)
    const task = upload() as never as Promise<object> & Record<string, (of?: unknown) => unknown>
    for (const method of ['onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'abort']) {
      expect(task[method]?.(() => {})).toBeUndefined()
    }
    await expect(task).rejects.toMatchObject({ kind: 'unsupported', api: 'uploadFile' })
  })

  it('throws where the answer comes at once', () => {
    const dance = bindAbsentSync(here(), { name: 'dance' })
    expect(() => dance()).toThrow(errMsg)
  })

  it('is a socket that fails, then closes', async () => {
    const open = bindAbsentSocket(here(), connectSocket as never)
    const log: unknown[] = []
    const fail = ({ kind }: { kind: string }) => log.push(kind)
    const socket = open({ fail }) as Record<string, (of?: unknown) => Promise<unknown>>
    socket.onOpen?.(() => log.push('open'))
    socket.onError?.((event: unknown) => log.push(event))
    socket.onClose?.((event: unknown) => log.push(event))
    await quiet()
    const reason = 'connectSocket:fail Alipay has no connectSocket'
    expect(log).toEqual([{ errMsg: reason }, { code: 1006, reason }, 'unsupported'])
    await expect(socket.send?.({ data: '' })).rejects.toMatchObject({ kind: 'unsupported' })
    await expect(socket.close?.()).resolves.toEqual({ errMsg: 'close:ok' })
  })
})

// Most of it is the driver and the error, which other APIs bring anyway. The engine would be 3.4 kB.
describe.each(['Call', 'Task', 'Sync', 'Socket'])('bindAbsent%s', (kind) => {
  it('is small', async () => {
    const contents = `import { bindAbsent${kind} as bind } from './src/core/bindAbsent'
import { driver } from './src/platforms/alipay/driver'
App(bind(driver, { name: 'dance', events: {}, methods: {} }))`
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2015',
      tsconfigRaw: '{}',
    })
    const { brotli } = await sizeOf(outputFiles[0]?.text ?? '')
    expect(brotli).toBeLessThan(1850)
  })
})
