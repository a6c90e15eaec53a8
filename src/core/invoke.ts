import type { AbortSignalLike } from '../types/contract'
import type { Driver } from '../types/driver'
import { aborted, timedOut } from './failure'
import type { Gates } from './gates'
import { limitOf } from './limit'
import { find } from './missing'
import { accept, demand } from './options'
import { run } from './report'
import type { AnyRow, AnyRows, AnySpec, Bag, Fn, Given, Native } from './row'
import { type HostSession, isDevelopment, sessionOf } from './session'
import {
  abortNative,
  type Call,
  isOver,
  refuse,
  settleWith,
  stop,
  takeAnswer,
  takeFailure,
} from './settle'
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
    state: 'preparing',
    abort: () => stop(call, aborted),
  } as { -readonly [K in keyof Call]: Call[K] }
  call.promise = new Promise((resolve, reject) => {
    call.resolve = resolve
    call.reject = reject
  })
  try {
    start(call, Object(given), rows, gates, target)
  } catch (thrown) {
    refuse(call, thrown)
  }
  return call
}

function start(call: Call, given: Given, rows: AnyRows, gates: Gates, target?: object): void {
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
    if (isOver(call)) return
  }
  const limit = limitOf(given, session.driver.name)
  if (limit) {
    call.deadline = Date.now() + limit
    if (isOurs(row, session, gates)) call.timer = setTimeout(() => stop(call, timedOut), limit)
  }
  if (row.call) {
    const value = row.call(accepted, session, call)
    if (!isOver(call)) call.state = 'answered'
    settleWith(call, value)
    return
  }
  const native = (row.options ? row.options(accepted, session) : accepted) as Bag
  // What only this platform knows, last.
  const extras = given[session.driver.name] as Given | undefined
  if (extras) Object.assign(native, accept(extras, api, {} as AnyRow, session, gates))
  if (row.finish) row.finish(native, session)
  native.success = answerTo(call, takeAnswer)
  native.fail = answerTo(call, takeFailure)
  callNative(call, host, method, native)
}

function callNative(call: Call, host: Native, method: string, native: Bag): void {
  call.state = 'waiting'
  try {
    const task = (call.task = (host[method] as Fn)(native))
    if (call.state === 'waiting') call.running = task
    else if (isStopped(call)) abortNative(task)
    if (task && (task as Native).then) takePromise(call, task)
  } catch (thrown) {
    takeFailure(call, thrown)
  }
}

/** Some versions return a promise too, and some nothing else: callbacks that come right after it say more. */
const takePromise = (call: Call, promise: unknown): unknown =>
  swallow(
    promise,
    (value) => value !== undefined && takeAnswer(call, value),
    (reason) => setTimeout(() => takeFailure(call, reason)),
  )

// The app may have stopped it while the host was called.
const isStopped = ({ state }: Call): boolean => state === 'stopped'

// Made here: see `listenersOf` in taskEvents.ts.
const answerTo = (call: Call, take: typeof takeAnswer) => (native: unknown) => take(call, native)

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
