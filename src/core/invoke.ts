import type { AbortSignalLike } from '../types/contract'
import type { Driver } from '../types/driver'
import type { Gates } from './gates'
import { limitOf } from './limit'
import { find } from './missing'
import { accept, demand } from './options'
import { run } from './report'
import type { AnyRow, AnyRows, AnySpec, Bag, Fn, Given } from './row'
import { type HostSession, isDevelopment, sessionOf } from './session'
import { aborted, type Call, end, follow, refuse, settle, stop, timedOut } from './settle'
import { swallow } from './swallow'

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
  const call = {
    api,
    session,
    site: session && isDevelopment(session) && new Error(),
    open: true,
    abort: () => end(call, aborted),
  } as { -readonly [K in keyof Call]: Call[K] }
  call.promise = new Promise((resolve, reject) => {
    call.resolve = resolve
    call.reject = reject
  })
  try {
    start(call, Object(given), rows, gates, target)
  } catch (thrown) {
    call.open = false
    refuse(call, thrown)
  }
  return call
}

function start(call: Call, given: Given, rows: AnyRows, gates: Gates, target?: object): unknown {
  const { api, session } = call
  const { success, fail, complete } = given
  // The callbacks are the promise's first reactions: never before the call returns, and before the app's own.
  if (success || fail || complete) call.promise.then(tell(success, complete), tell(fail, complete))
  const signal = (call.signal = given.signal as AbortSignalLike | undefined)
  const { row, host, method } = find(api.name, rows, session, gates, target)
  call.row = row
  const accepted = (call.options = accept(given, api, row, session, gates))
  demand(accepted, api)
  if (signal) {
    if (signal.aborted) throw aborted
    signal.addEventListener('abort', call.abort)
    // Some tell at once.
    if (!call.open) return
  }
  const limit = limitOf(given, session.driver.name)
  if (limit) {
    call.deadline = Date.now() + limit
    if (isOurs(row, session, gates)) call.timer = setTimeout(() => end(call, timedOut), limit)
  }
  if (row.call) return follow(call, row.call(accepted, session))

  const native = (row.options ? row.options(accepted, session) : accepted) as Bag
  // What only this platform knows, last.
  const extras = given[session.driver.name] as Given | undefined
  if (extras) Object.assign(native, accept(extras, api, {} as AnyRow, session, gates))
  if (row.finish) row.finish(native, session)
  native.success = answerOf(call)
  native.fail = answerOf(call, true)
  const task = (call.task = (host[method] as Fn)(native))
  if (call.open === undefined) stop(call)
  // Some versions return a promise too.
  swallow(task, (value) => value !== undefined && settle(call, value))
}

// Made here: see `listenersOf` in taskEvents.ts.
const answerOf = (call: Call, failed?: boolean) => (said: unknown) => settle(call, said, failed)

const tell =
  (callback: Callback, complete: Callback) =>
  (outcome: unknown): void => {
    run(callback, outcome as never)
    run(complete, outcome as never)
  }
type Callback = ((outcome: never) => void) | undefined

/** Whether a time limit is kept by us. */
export const isOurs = ({ params }: AnyRow, session: HostSession, gates: Gates): boolean =>
  !!params && params.timeout !== undefined && gates.isOurs(params.timeout, session)
