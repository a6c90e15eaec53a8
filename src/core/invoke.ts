import type { Driver } from '../types/driver'
import type { Failure } from '../types/row'
import { createError, translate } from './errors'
import { noHost, noMethod, noRow } from './missing'
import { accept, addExtras } from './options'
import { run } from './report'
import {
  type AnyRow,
  type AnyRows,
  type AnySpec,
  type Bag,
  type Fn,
  type Given,
  type Native,
  rowFor,
} from './row'
import { type HostSession, sessionOf } from './session'

/** What lies around one call: a task listens in on it. */
export interface Call {
  /** What the host returned. */
  task?: unknown
  row?: AnyRow
  /** Ends the call without the host; false when it had ended already. */
  end?(failure: Failure): boolean
  /** Runs before the native call. May throw a failure, which refuses it. */
  begin?(session: HostSession, row: AnyRow): void
  /** Has the last word on what a native failure means. */
  judge?(failure: Failure): Failure
  /** Runs once, when the call has ended. */
  ended?(): void
}

/**
 * Calls the host once and promises the normalised answer. The only place where an asynchronous method of a host is called.
 *
 * `target` is the object the method belongs to, where that is not the host itself.
 */
export function invoke(
  driver: Driver<never>,
  api: AnySpec,
  rows: AnyRows,
  given: Given,
  call: Call,
  target?: object,
): Promise<unknown> {
  const session = sessionOf(driver)
  const site = session && session.development ? new Error() : undefined
  let row: AnyRow | undefined
  let options: Bag
  let open = true
  let answered = false
  let resolve: (value: unknown) => void
  let reject: (error: unknown) => void
  const promise = new Promise<unknown>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })

  const close = (settle: (value: unknown) => void, value: unknown): boolean => {
    if (!open) return false
    open = false
    if (call.ended) call.ended()
    settle(value)
    return true
  }
  const refuse = (native: unknown): boolean => {
    let failure = translate(driver, native, row && row.errors)
    if (call.judge) failure = call.judge(failure)
    return close(reject, createError(api.name, driver, session, failure, native, site))
  }
  const finish = (result: unknown): void => {
    ;(result as Bag).errMsg = `${api.name}:ok`
    close(resolve, result)
  }
  const succeed = (native: unknown): void => {
    if (!open) return
    try {
      const map = row && row.result
      const result = map
        ? map(native || {}, options, session as HostSession)
        : Object.assign({}, native)
      if (isThenable(result)) result.then(finish, refuse)
      else finish(result)
    } catch (error) {
      refuse(error)
    }
  }
  const once = (then: (native: unknown) => void) => (native: unknown) => {
    if (answered) return
    answered = true
    then(native)
  }

  const start = (): void => {
    if (!session) throw noHost()
    if (!rows) throw noRow(api.name, driver)
    const host = (target || session.host) as Native
    row = call.row = rowFor(rows, api.name, host)
    const method = row.method || api.name
    if (typeof host[method] !== 'function') throw noMethod(api.name, method, row.since, session)
    options = accept(given, api, row, session)
    if (call.begin) call.begin(session, row)
    if (row.call) {
      row.call(options, session).then(finish, refuse)
      return
    }
    const native = (row.options ? row.options(options, session) : options) as Bag
    addExtras(native, given[driver.name] as Bag | undefined)
    native.success = once(succeed)
    native.fail = once((error) => {
      const rescued = row && row.recover && row.recover(Object(error))
      if (rescued) succeed(rescued)
      else refuse(error)
    })
    const returned = (call.task = (host[method] as Fn)(native))
    // Some versions also return a promise. It is no second answer, and its rejection is not the app's.
    if (isThenable(returned))
      returned.then(
        (value) => value !== undefined && once(succeed)(value),
        () => {},
      )
  }

  call.end = refuse
  try {
    start()
  } catch (error) {
    refuse(error)
  }
  react(promise, given)
  return promise
}

// The callbacks are the promise's first reactions: never before the call returns, and before the app's own.
function react(promise: Promise<unknown>, { success, fail, complete }: Given): void {
  if (!success && !fail && !complete) return
  promise.then(
    (result) => {
      run(success, result as object)
      run(complete, result as object)
    },
    (error) => {
      run(fail, error)
      run(complete, error)
    },
  )
}

/** A promise of any make. */
export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  !!value && typeof (value as PromiseLike<unknown>).then === 'function'
