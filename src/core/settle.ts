import type { AbortSignalLike } from '../types/contract'
import type { MpxError } from '../types/error'
import type { Failure } from '../types/row'
import { createError, translate } from './errors'
import type { AnyRow, AnySpec, Bag, Fn, Native } from './row'
import type { HostSession } from './session'
import { swallow } from './swallow'

/** A call on its way. A record and functions, not closures: a third less memory a call, in V8. */
export interface Call {
  readonly api: AnySpec
  readonly session: HostSession
  /** Made where the app called us; only in development. */
  readonly site: Error | false | undefined
  /** Ends it as the app's own doing. */
  readonly abort: () => void
  readonly promise: Promise<unknown>
  // They settle it once: what comes later is lost.
  resolve(result: unknown): void
  reject(error: MpxError): void
  /** Whether the host's answer is waited for: the first one counts. Undefined once the call was ended without one. */
  open: boolean | undefined
  row?: AnyRow
  /** What the mapping was given. */
  options?: Bag
  /** What the host returned. */
  task?: unknown
  signal?: AbortSignalLike | undefined
  deadline?: number
  timer?: ReturnType<typeof setTimeout>
}

/** Takes an answer of the host, the first. */
export function settle(call: Call, said: unknown, failed?: boolean): void {
  if (!call.open) return
  call.open = false
  try {
    const { recover, result } = call.row as AnyRow
    const native = failed ? recover && recover((said || {}) as Bag) : said || {}
    if (!native) throw said
    follow(
      call,
      result ? result(native, call.options as Bag, call.session) : Object.assign({}, native),
      said,
    )
  } catch (thrown) {
    refuse(call, thrown, said)
  }
}

/** Resolves with what a mapping made, or will. Resolved with a promise, ours could no longer be ended. */
export function follow(call: Call, value: unknown, said?: unknown): void {
  const { then } = value as PromiseLike<unknown>
  if (then) {
    then.call(
      value,
      (result) => keep(call, result),
      (thrown) => refuse(call, thrown, said),
    )
  } else keep(call, value)
}

function keep(call: Call, result: unknown): void {
  close(call)
  ;(result as Bag).errMsg = `${call.api.name}:ok`
  call.resolve(result)
}

/** Rejects. `said` is what the host said, if it did. */
export function refuse(call: Call, thrown: unknown, said?: unknown): void {
  const { api, session, row } = call
  close(call)
  let failed: Failure = { kind: 'unknown' }
  // What can't even be read rejects too.
  try {
    failed = translate(thrown, session, row && row.errors)
  } catch {}
  let native = said
  if (failed !== thrown) {
    native = thrown
    // Where a host has one code for both, a network failure after the limit is the limit. So is an abort that is not ours.
    const ends = /^(abort|network)$/.test(failed.kind)
    if (ends && Date.now() >= (call.deadline as number)) failed = timedOut
  }
  call.reject(createError(api.name, session, failed, native, call.site))
}

function close(call: Call): void {
  const { timer, signal } = call
  if (timer) clearTimeout(timer)
  if (signal && signal.removeEventListener) signal.removeEventListener('abort', call.abort)
}

/** Ends a call for a reason of ours; the native task is told. */
export function end(call: Call, failure: Failure): void {
  const asked = call.open
  refuse(call, failure)
  if (!asked) return
  call.open = undefined
  stop(call)
}

/** Whatever the host answers to this comes too late. It is called without an argument. */
export function stop({ task }: Call): void {
  try {
    swallow(((task as Native).abort as Fn)())
  } catch {
    // No task, or one that can't be ended.
  }
}

export const aborted: Failure = { kind: 'abort' }
export const timedOut: Failure = { kind: 'timeout' }
