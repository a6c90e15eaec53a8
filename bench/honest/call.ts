import type { AbortSignalLike, Callbacks } from '../../src/types/contract'
import { type Failure, HonestError, type NativeFailure } from './error'
import type { Session } from './session'

export interface Options<R> extends Callbacks<R> {
  readonly signal?: AbortSignalLike | undefined
  readonly timeout?: number | undefined
}

const aborted: Failure = { kind: 'abort', reason: 'abort' }
const timedOut: Failure = { kind: 'timeout', reason: 'timeout' }

type NativeTask = { readonly [method: string]: ((listener?: unknown) => unknown) | undefined }

/** One call on its way: it settles once, its callbacks are the promise's first reactions. */
export class Call<R> {
  readonly promise: Promise<R>
  native: NativeTask | undefined = undefined
  private settled = false
  private resolve!: (result: R) => void
  private reject!: (error: HonestError) => void
  private timer: ReturnType<typeof setTimeout> | undefined = undefined
  private stop: (() => void) | undefined = undefined
  private readonly site: Error | undefined

  constructor(
    private readonly api: string,
    private readonly session: Session | undefined,
    private readonly options: Options<R>,
  ) {
    this.site = session?.development ? new Error() : undefined
    this.promise = new Promise<R>((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
    const { success, fail, complete } = options
    if (success || fail || complete) {
      this.promise.then(notify(success, complete), notify(fail, complete))
    }
  }

  /** Whether the host may be called: else the call has failed. */
  starts(hostKeepsTimeout: boolean): boolean {
    const { api, session, options } = this
    const { signal, timeout } = options
    if (!session) this.fail({ kind: 'host-missing', reason: 'there is no mini-program host here' })
    else if (typeof session.host[api] !== 'function') {
      this.fail({ kind: 'unsupported', reason: `this host has no ${api}` })
    } else if (signal?.aborted) this.fail(aborted)
    if (this.settled) return false
    if (signal) {
      this.stop = () => this.abort()
      signal.addEventListener('abort', this.stop)
    }
    if (timeout && !hostKeepsTimeout) this.timer = setTimeout(() => this.end(timedOut), timeout)
    return true
  }

  /** Calls the host: a throw rejects, a promise beside the callbacks is swallowed. */
  ask(native: object): void {
    try {
      const returned = ((this.session as Session).host as never as Record<string, Ask>)[this.api]?.(
        native,
      )
      this.native = returned as NativeTask
      if (returned && typeof (returned as Promise<R>).then === 'function') {
        ;(returned as Promise<R>).then(null, () => {})
      }
    } catch (error) {
      this.fail(error as NativeFailure)
    }
  }

  succeed(result: R): void {
    if (this.settled) return
    this.close()
    this.resolve(result)
  }

  fail(native: NativeFailure): void {
    if (this.settled) return
    this.close()
    const error = new HonestError(this.api, this.session, native)
    if (this.site) error.stack = String(this.site.stack).replace(/^Error\n?/, `${error}\n`)
    this.reject(error)
  }

  abort(): void {
    this.end(aborted)
  }

  private end(failure: Failure): void {
    if (this.settled) return
    this.fail(failure)
    this.native?.abort?.()
  }

  private close(): void {
    this.settled = true
    if (this.timer !== undefined) clearTimeout(this.timer)
    if (this.stop) this.options.signal?.removeEventListener?.('abort', this.stop)
  }
}
type Ask = (options: object) => unknown

const notify =
  (own: Callback<never>, complete: Callback<never>) =>
  (value: unknown): void => {
    run(own, value as never)
    run(complete, value as never)
  }

type Callback<T> = ((value: T) => void) | null | undefined

/** Runs the app's own function; what it throws reaches the app's error handler. */
function run<T>(callback: Callback<T>, value: T): void {
  if (!callback) return
  try {
    callback(value)
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
}

/** The app's listeners of one event of a task: one native listener, however many there are. */
export class Listeners<E> {
  private held: ((event: E) => void)[] = []
  private heard = false

  constructor(
    private readonly call: { readonly native: NativeTask | undefined },
    private readonly method: string,
    private readonly map: (native: never) => E | undefined,
  ) {}

  on(listener: (event: E) => void): void {
    if (!this.held.includes(listener)) this.held.push(listener)
    const { native } = this.call
    if (this.heard || typeof native?.[this.method] !== 'function') return
    this.heard = true
    native[this.method]?.((payload: unknown) => {
      const event = this.map(payload as never)
      if (event) for (const each of this.held.slice()) this.held.includes(each) && run(each, event)
    })
  }

  off(listener?: (event: E) => void): void {
    this.held = listener ? this.held.filter((other) => other !== listener) : []
  }
}

/** A task's methods for one event. In a literal: see `listenersOf` in `src/core/taskEvents.ts`. */
export function eventOf<E>(
  call: { readonly native: NativeTask | undefined },
  method: string,
  map: (native: never) => E | undefined,
): Pick<Listeners<E>, 'on' | 'off'> {
  let listeners: Listeners<E> | undefined
  return {
    on(listener) {
      listeners = listeners || new Listeners(call, method, map)
      listeners.on(listener)
    },
    off: (listener) => listeners?.off(listener),
  }
}

export const abortOf = (call: { abort(): void }) => (): void => call.abort()
