import type { AbortSignalLike } from '../types/contract'
import type { MpxError } from '../types/error'
import type { Failure } from '../types/row'
import { createError } from './createError'
import { timedOut } from './failure'
import { isPromise } from './native'
import { invert, rename } from './rename'
import type { AnyRow, Bag, BoundCall, Names } from './row'
import type { HostSession } from './session'
import { swallow } from './swallow'
import { toFailure, translate } from './translate'

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
  /** Made where the app called us; only in development. */
  readonly site: Error | false | undefined
  /** Stops it as the app's own doing. */
  readonly abort: () => void
  readonly promise: Promise<Bag>
  readonly resolve: (result: Bag) => void
  readonly reject: (error: MpxError) => void
  state: State
  /** Of a call that reaches no host, one without mappings. */
  row: AnyRow
  /** What the mappings are given. */
  options: Bag
  /** What the host returned. */
  task?: unknown
  /** What the host returned, while it works on it. */
  running?: unknown
  signal?: AbortSignalLike | undefined
  deadline?: number
  timer?: ReturnType<typeof setTimeout>
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

/** The host's answer under our names, less what only says that there is one. */
function copy(said: Bag, { driver }: BoundCall, names?: Names): Bag {
  const result = rename(said, names && invert(names))
  if (driver.flag) delete result[driver.flag]
  return result
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
      (result) => resolveCall(call, Object(result)),
      (thrown) => rejectThrown(call, thrown, native),
    )
  } else resolveCall(call, Object(value))
}

/** Rejects for what a mapping threw. */
export function rejectThrown(call: Call, thrown: unknown, native?: unknown): void {
  const answered = call.state !== 'preparing'
  rejectCall(call, toFailure(thrown, answered, call.bound, call.row.errors), native)
}

function resolveCall(call: Call, result: Bag): void {
  if (isOver(call)) return
  end(call, 'settled')
  result.errMsg = `${call.bound.api.name}:ok`
  call.resolve(result)
}

function rejectCall(call: Call, failed: Failure, native = failed.native): void {
  if (isOver(call)) return
  end(call, 'settled')
  const { bound, session, site, deadline } = call
  // Some hosts have one code for both: a network failure after the time limit is the limit.
  const late = deadline && failed.native && failed.kind === 'network' && Date.now() >= deadline
  const cause = late ? timedOut : failed
  call.reject(createError(bound.api.name, session, cause, failed.native || native, site))
}

function end(call: Call, state: State): void {
  const { timer, signal } = call
  call.state = state
  if (timer) clearTimeout(timer)
  if (signal && signal.removeEventListener) signal.removeEventListener('abort', call.abort)
}

/** Ends a call for a reason of ours, and what the host does for it. */
export function stop(call: Call, failed: Failure): void {
  if (isOver(call)) return
  rejectCall(call, failed)
  call.state = 'stopped'
  abortNative(call.running)
}

/** Whatever the host answers to this comes too late. It is called without an argument. */
export function abortNative(task: unknown): void {
  try {
    swallow(Object(task).abort())
  } catch {
    // No task, or one that can't be ended.
  }
}
