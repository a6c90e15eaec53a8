import type { AbortSignalLike } from '../types/contract'
import type { Driver } from '../types/driver'
import type { Failure } from '../types/row'
import { createError, translate } from './errors'
import { find } from './missing'
import { accept } from './options'
import { run } from './report'
import {
  type AnyRow,
  type AnyRows,
  type AnySpec,
  type Bag,
  type Fn,
  type Given,
  has,
  type Native,
} from './row'
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
  given: Given = {},
  target?: object,
): Call {
  const session = sessionOf(driver) as HostSession
  const site = session && isDevelopment(session) ? new Error() : undefined
  const signal = given.signal as AbortSignalLike | undefined
  const limit = given.timeout as number
  const began = limit > 0 ? Date.now() : 0
  let row: AnyRow | undefined
  let task: unknown
  let timer: ReturnType<typeof setTimeout> | undefined
  let open = true
  let refuse: (failure: Failure) => void

  const end = (failure: Failure): void => {
    if (!open) return
    open = false
    refuse(failure)
    // Whatever the host answers to this comes too late. It is called without an argument.
    if (task && has(task as Native, 'abort')) {
      run(() => swallow(((task as Native).abort as Fn)()), 0)
    }
  }
  const abort = (): void => end(aborted)

  // The first answer wins: a promise settles once. What is thrown in here rejects it.
  const answer = new Promise<unknown>((resolve, reject) => {
    refuse = reject
    const found = find(api.name, rows, session, target)
    const { options, result, recover, call } = (row = found.row)
    const accepted = accept(given, api, row, session)
    if (signal) {
      if (signal.aborted) throw aborted
      signal.addEventListener('abort', abort)
    }
    // Kept by us where the host is not known to keep it.
    if (limit > 0 && !keepsTimeout(row, session)) timer = setTimeout(() => end(timedOut), limit)
    if (call) return resolve(call(accepted, session))

    const succeed = (native: unknown): void => {
      if (!open) return
      try {
        const value = result ? result(native || {}, accepted, session) : Object.assign({}, native)
        // Resolved with a promise, ours could no longer be ended.
        const { then } = value as PromiseLike<unknown>
        if (then) then.call(value, resolve, reject)
        else resolve(value)
      } catch (failed) {
        reject(failed)
      }
    }
    const native = (options ? options(accepted, session) : accepted) as Bag
    // What only this platform knows, last.
    const extras = given[driver.name] as Given | undefined
    if (extras) Object.assign(native, accept(extras, api, {} as AnyRow, session))
    native.success = succeed
    native.fail = (failed: Bag) => {
      const rescued = recover && recover(failed || {})
      if (rescued) succeed(rescued)
      else reject(failed)
    }
    task = (found.host[found.method] as Fn)(native)
    // Some versions return a promise too.
    swallow(task, (value) => value !== undefined && succeed(value))
  })

  const close = (): void => {
    open = false
    if (timer) clearTimeout(timer)
    if (signal && signal.removeEventListener) signal.removeEventListener('abort', abort)
  }
  const promise = answer.then(
    (result) => {
      close()
      return Object.assign(result as Bag, { errMsg: `${api.name}:ok` })
    },
    (native) => {
      close()
      const failed = translate(driver, native, row && row.errors)
      // Where a host has one code for both, a network failure after the limit is the limit.
      const late = failed.kind === 'network' && limit > 0 && Date.now() - began >= limit
      throw createError(api.name, session, late ? timedOut : failed, native, site)
    },
  )
  react(promise, given)
  return { promise, row, task, abort, end }
}

export const keepsTimeout = ({ params }: AnyRow, session: HostSession): boolean | undefined =>
  !params || !params.timeout || session.meets(params.timeout)

const aborted: Failure = { kind: 'abort', reason: 'abort' }
const timedOut: Failure = { kind: 'timeout', reason: 'timeout' }

// The callbacks are the promise's first reactions: never before the call returns, and before the app's own.
function react(promise: Promise<unknown>, { success, fail, complete }: Given): void {
  const then =
    (callback: ((value: never) => void) | null | undefined) =>
    (value: unknown): void => {
      run(callback, value as never)
      run(complete, value as never)
    }
  if (success || fail || complete) promise.then(then(success), then(fail))
}
