import type { AbortSignalLike } from '../types/contract'
import type { Driver } from '../types/driver'
import type { MpxError } from '../types/error'
import type { Failure } from '../types/row'
import { createError, translate } from './errors'
import type { Gates } from './gates'
import { find } from './missing'
import { accept } from './options'
import { run } from './report'
import type { AnyRow, AnyRows, AnySpec, Bag, Fn, Given, Native } from './row'
import { type HostSession, isDevelopment, sessionOf } from './session'
import { swallow } from './swallow'

/** A call on its way. */
export interface Call {
  readonly promise: Promise<unknown>
  readonly row?: AnyRow | undefined
  /** What the host returned. */
  readonly task?: unknown
  /** Ends it as the app's own doing. */
  abort(): void
  /** Ends it for a reason of ours; the native task is told. */
  end(failure: Failure): void
}

/**
 * Calls the host once and promises the normalised answer. The only place where an asynchronous method of a host is called, but
 * for `ask`.
 *
 * `target` is the object the method belongs to, where that is not the host itself.
 */
export function invoke(
  driver: Driver<never>,
  api: AnySpec,
  rows: AnyRows,
  gates: Gates,
  given?: Given,
  target?: object,
): Call {
  const session = sessionOf(driver) as HostSession
  const site = session && isDevelopment(session) && new Error()
  let success: Callback
  let fail: Callback
  let complete: Callback
  let signal: AbortSignalLike | undefined
  let deadline: number
  let told: unknown
  let row: AnyRow | undefined
  let accepted: Bag
  let task: unknown
  let timer: ReturnType<typeof setTimeout> | undefined
  let resolve: (result: unknown) => void
  let reject: (error: MpxError) => void
  // It settles once: what comes later is lost.
  const promise = new Promise<unknown>((yes, no) => {
    resolve = yes
    reject = no
  })
  // Whether the host's answer is waited for: the first one counts. Undefined once the call was ended without one.
  let open: boolean | undefined = true

  const close = (): void => {
    open = false
    if (timer) clearTimeout(timer)
    if (signal && signal.removeEventListener) signal.removeEventListener('abort', abort)
  }
  const keep = (result: unknown): void => {
    close()
    ;(result as Bag).errMsg = `${api.name}:ok`
    resolve(result)
  }
  const refuse = (thrown: unknown): void => {
    close()
    let failed: Failure = { kind: 'unknown' }
    // What can't even be read rejects too.
    try {
      failed = translate(driver, thrown, row && row.errors)
    } catch {}
    // Where a host has one code for both, a network failure after the limit is the limit. So is an abort that is not ours.
    const ends = failed !== thrown && /^(abort|network)$/.test(failed.kind)
    const late = ends && Date.now() >= deadline
    // What is a failure to us may be a success to the host.
    const native = failed === thrown ? told : thrown
    reject(createError(api.name, session, late ? timedOut : failed, native, site))
  }
  // Resolved with a promise, ours could no longer be ended.
  const follow = (value: Partial<PromiseLike<unknown>>): unknown =>
    value.then ? value.then(keep, refuse) : keep(value)

  const settle = (said: unknown, failed?: boolean): void => {
    if (!open) return
    open = false
    told = said
    try {
      const { recover, result } = row as AnyRow
      const native = failed ? recover && recover((said || {}) as Bag) : said || {}
      if (!native) throw said
      follow((result ? result(native, accepted, session) : Object.assign({}, native)) as object)
    } catch (thrown) {
      refuse(thrown)
    }
  }

  // Whatever the host answers to this comes too late. It is called without an argument.
  const stop = (): void => {
    try {
      swallow(((task as Native).abort as Fn)())
    } catch {
      // No task, or one that can't be ended.
    }
  }
  const end = (failure: Failure): void => {
    const asked = open
    refuse(failure)
    if (!asked) return
    open = undefined
    stop()
  }
  const abort = (): void => end(aborted)

  const start = (): unknown => {
    const bag: Given = Object(given)
    const limit = bag.timeout as number
    ;({ success, fail, complete, signal } = bag as Read)
    const found = find(api.name, rows, session, gates, target)
    const { options, call } = (row = found.row)
    accepted = accept(bag, api, row, session, gates)
    if (signal) {
      if (signal.aborted) throw aborted
      signal.addEventListener('abort', abort)
      // Some tell at once.
      if (!open) return
    }
    if (limit > 0) {
      deadline = Date.now() + limit
      if (isOurs(limit, row, session, gates)) timer = setTimeout(() => end(timedOut), limit)
    }
    if (call) return follow(call(accepted, session))

    const native = (options ? options(accepted, session) : accepted) as Bag
    // What only this platform knows, last.
    const extras = bag[driver.name] as Given | undefined
    if (extras) Object.assign(native, accept(extras, api, {} as AnyRow, session, gates))
    native.success = (said: unknown) => settle(said)
    native.fail = (said: unknown) => settle(said, true)
    task = (found.host[found.method] as Fn)(native)
    if (open === undefined) stop()
    // Some versions return a promise too.
    swallow(task, (value) => value !== undefined && settle(value))
  }
  try {
    start()
  } catch (thrown) {
    refuse(thrown)
  }
  // The callbacks are the promise's first reactions: never before the call returns, and before the app's own.
  const tell =
    (callback: Callback) =>
    (outcome: unknown): void => {
      run(callback, outcome as never)
      run(complete, outcome as never)
    }
  if (success || fail || complete) promise.then(tell(success), tell(fail))
  return { promise, row, task, abort, end }
}
type Callback = ((outcome: never) => void) | undefined
type Read = { [K in 'success' | 'fail' | 'complete']: Callback } & {
  signal: AbortSignalLike | undefined
}

/** Whether a time limit is kept by us. Timers take no more than that, and would run at once. */
export const isOurs = (
  limit: number,
  { params }: AnyRow,
  session: HostSession,
  gates: Gates,
): boolean =>
  limit < 2e9 && !!params && params.timeout !== undefined && gates.isOurs(params.timeout, session)

const aborted: Failure = { kind: 'abort' }
const timedOut: Failure = { kind: 'timeout' }
