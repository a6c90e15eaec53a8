import type { Platform } from '../../bench/platforms'

type Options = Record<string, unknown> & {
  success(result?: object): void
  fail(failure?: object): void
}
type Listener = (event: object) => void

/** A host under control: it keeps each call, and answers when the test says so. */
export interface ControlledHost {
  /** Options of each native call. */
  readonly calls: Options[]
  /** Arguments of each native `abort()`. */
  readonly aborts: unknown[][]
  /** Native listeners, by method. */
  readonly listeners: Record<string, Listener[]>
  readonly native: Record<string, unknown>
  remove(): void
}

const versions = {
  old: { wechat: '2.1.0', alipay: '1.20.0', client: '10.1.95' },
  new: { wechat: '3.8.0', alipay: '2.9.0', client: '10.5.0' },
}

/** Installs one where apps find it. */
export function control(platform: Platform, age: 'old' | 'new' = 'new'): ControlledHost {
  const calls: Options[] = []
  const aborts: unknown[][] = []
  const listeners: Record<string, Listener[]> = {}
  const task: Record<string, unknown> = { abort: (...args: unknown[]) => void aborts.push(args) }
  for (const event of ['onProgressUpdate', 'onHeadersReceived', 'onChunkReceived']) {
    listeners[event] = []
    task[event] = (listener: Listener) => void listeners[event]?.push(listener)
  }
  const start = (options: Options) => {
    calls.push(options)
    return task
  }
  const { [platform]: base, client } = versions[age]
  const native = {
    SDKVersion: base,
    env: { clientVersion: client },
    getSystemInfoSync: () => ({ SDKVersion: base, version: client }),
    getAccountInfoSync: () => ({ miniProgram: { envVersion: 'release' } }),
    request: start,
    uploadFile: start,
  }
  const name = platform === 'wechat' ? 'wx' : 'my'
  Object.assign(globalThis, { [name]: native })
  const remove = () => void Reflect.deleteProperty(globalThis, name)
  return { calls, aborts, listeners, native, remove }
}
