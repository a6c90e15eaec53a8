import type { AbortSignalLike } from '../types/contract'
import type { MpxError } from '../types/error'
import type { Failure } from '../types/row'
import type { CallRow } from './callRows'
import { createError } from './createError'
import { isPromise } from './native'
import { pick } from './rename'
import type { AnyOptions, AnyRow, Bag, Bound, Names } from './row'
import type { HostSession } from './session'
import { toFailure, translate } from './translate'

/** An API whose calls take options, bound to a platform. */
export interface BoundCall extends Bound<CallRow> {
  readonly extras?: Extras
  // Of an API whose calls can be stopped.
  /** Heeds the signal and the time limit of a call. */
  readonly watch?: (call: Call, given: AnyOptions) => void
  readonly toLimit?: (given: unknown) => number | undefined
}

/** What calls may come with beside their options. Those that are written out, with their options alone, bring none of it. */
export interface Extras {
  /** Options that are not for a host. */
  readonly kept: { readonly [option: string]: true }
  /** Has the callbacks called. */
  heed(call: Call, given: AnyOptions): void
  /** Adds what only this platform knows. */
  addOwn(native: Bag, call: Call, session: HostSession, given: Bag): void
}

/**
 * Where a call stands:
 * - `preparing`: its options are read.
 * - `waiting`: the host is called. Its first answer counts.
 * - `answered`: the host's answer, or those of several calls, become ours.
 * - `settled`: its promise has a result or an error.
 * - `stopped`: the app or the time limit settled it, before the host did.
 */
type State = 'preparing' | 'waiting' | 'answered' | 'settled' | 'stopped'

/** A call on its way. A record and functions, not closures: a third less memory a call, in V8. */
export interface Call {
  readonly bound: BoundCall
  readonly session: HostSession | undefined
  /** Shows in an error where the app called us; only in development. */
  readonly site: ((error: Error) => void) | undefined
  readonly promise: Promise<Bag>
  readonly resolve: (result: Bag) => void
  readonly reject: (error: MpxError) => void
  state: State
  /** Of a call that reaches no host, one without mappings. */
  row: AnyRow
  /** What the mappings are given. */
  options: Bag
  /** What the host returned. */
  task: unknown
  /** What the host returned, while it works on it. */
  running: unknown
  // Of a call that can be stopped.
  signal?: AbortSignalLike
  /** What the signal calls. */
  abort?: () => void
  deadline?: number
  timer?: ReturnType<typeof setTimeout>
  /** Heeds them no longer. What a failure was, if it was the time limit. */
  unwatch: ((call: Call, failed?: Failure) => Failure | undefined) | undefined
}

export const isOver = ({ state }: Pick<Call, 'state'>): boolean =>
  state === 'settled' || state === 'stopped'

/** Takes the host's success. */
export function takeAnswer(call: Call, native: unknown): void {
  if (call.state !== 'waiting') return
  call.state = 'answered'
  call.running = undefined
  const { row, options, session } = call
  const said = Object(native || {})
  try {
    const { result } = row
    const ours =
      typeof result === 'function'
        ? result(said, options, session, call)
        : copy(said, call.bound, result)
    settleWith(call, ours, native)
  } catch (thrown) {
    rejectThrown(call, thrown, native)
  }
}

/** What no function maps: the fields that are named, else all of a host whose names are ours. */
function copy(said: Bag, { driver }: BoundCall, names?: Names): Bag {
  if (names) return pick(said, names)
  return driver.spelling === 'contract' ? Object.assign({}, said) : {}
}

/** Takes the host's failure, which may hold what others call a success. */
export function takeFailure(call: Call, native: unknown): void {
  if (call.state !== 'waiting') return
  const { recover, errors } = call.row
  try {
    const recovered = recover && recover(Object(native))
    if (recovered) takeAnswer(call, recovered)
    else rejectCall(call, translate(native, call.bound, errors))
  } catch (thrown) {
    rejectThrown(call, thrown, native)
  }
}

/** Settles with what a mapping made, or will: resolved with a promise, ours could no longer be stopped. */
export function settleWith(call: Call, value: unknown, native?: unknown): void {
  if (isPromise(value)) {
    value.then(
      (result) => resolveCall(call, result),
      (thrown) => rejectThrown(call, thrown, native),
    )
  } else resolveCall(call, value)
}

/** Rejects for what a mapping threw. */
export function rejectThrown(call: Call, thrown: unknown, native?: unknown): void {
  const answered = call.state !== 'preparing'
  rejectCall(call, toFailure(thrown, answered, call.bound, call.row.errors), native)
}

function resolveCall(call: Call, value: unknown): void {
  if (isOver(call)) return
  const result = Object(value)
  settle(call)
  result.errMsg = `${call.bound.api.name}:ok`
  call.resolve(result)
}

/** Rejects for a failure in our words. */
export function rejectCall(call: Call, failed: Failure, native = failed.native): void {
  if (isOver(call)) return
  const cause = settle(call, failed) || failed
  const { bound, session, site } = call
  call.reject(createError(bound.api.name, session, cause, failed.native || native, site))
}

function settle(call: Call, failed?: Failure): Failure | undefined {
  call.state = 'settled'
  return call.unwatch && call.unwatch(call, failed)
}
