import type { Scene } from './scene'

type Listener = (payload: unknown) => void
type Callback = (value?: unknown) => void

/** A native call in the test's hands: it answers when the test says so. */
export interface Driven {
  /** Options of each native call. */
  readonly calls: Record<string, unknown>[]
  /** Arguments of each native abort. */
  readonly aborts: unknown[][]
  /** Native listeners by event. */
  readonly listeners: { readonly [event: string]: Listener[] }
  emit(event: string, payload: unknown): void
  /** What the host does when a listener is added. */
  onListen?: (listener: Listener) => void
  succeed(native: object): void
  fail(native: object): void
}

/** Takes the place of the native method. The task has abort and events, and no off; or there is no task. */
export function drive(scene: Scene, { noTask = false } = {}): Driven {
  const calls: Record<string, unknown>[] = []
  const aborts: unknown[][] = []
  const listeners: { [event: string]: Listener[] } = {}
  const last = (): Record<string, unknown> => calls[calls.length - 1] ?? {}
  const on = (event: string) => (listener: unknown) => {
    const held = listeners[event] ?? []
    listeners[event] = [...held, listener as Listener]
    driven.onListen?.(listener as Listener)
  }
  const task = {
    abort: (...args: unknown[]) => {
      aborts.push(args)
      // As hosts do, and at once.
      ;(last().fail as Callback)({ errMsg: 'fail abort', error: 9 })
    },
    onProgressUpdate: on('ProgressUpdate'),
    onHeadersReceived: on('HeadersReceived'),
    onChunkReceived: on('ChunkReceived'),
  }
  scene.native[scene.method] = (options) => {
    calls.push(options as Record<string, unknown>)
    return noTask ? undefined : task
  }
  const driven: Driven = {
    ...{ calls, aborts, listeners },
    emit: (event, payload) => {
      for (const listener of listeners[event] ?? []) listener(payload)
    },
    succeed: (native) => (last().success as Callback)(native),
    fail: (native) => (last().fail as Callback)(native),
  }
  return driven
}
