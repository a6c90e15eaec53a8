import type { Failure } from '../types/row'
import { type BoundCall, type Call, isOver, rejectCall, type Stopping } from './call'
import { aborted, timedOut } from './failure'
import { invoke } from './invoke'
import { isLimitOurs, limitOf, toLimit } from './limit'
import type { AnyOptions } from './row'
import { swallow } from './swallow'

/** What stops calls. Most APIs have none of it, and their bundles nothing of this file. */
export const stopping: Stopping = { begin, end, causeOf, toLimit }

/** Calls an API whose calls can be stopped. */
export function invokeStoppable(bound: BoundCall, options?: AnyOptions): Call {
  const call = invoke(bound, options)
  // The app may have stopped it while the host was called.
  if (call.state === 'stopped') abortNative(call.task)
  return call
}

/** Stops a call for a reason of ours, and what the host does for it. */
export function stop(call: Call, failed: Failure): void {
  if (isOver(call)) return
  rejectCall(call, failed)
  call.state = 'stopped'
  abortNative(call.running)
}

/** Stops a call as the app's own doing. */
export const abortOf = (call: Call) => (): void => stop(call, aborted)

function begin(call: Call, given: AnyOptions): void {
  const { bound, session, row } = call
  const { signal } = given
  if (signal) {
    if (signal.aborted) throw aborted
    call.signal = signal
    call.abort = abortOf(call)
    signal.addEventListener('abort', call.abort)
    // Some call it at once.
    if (isOver(call)) return
  }
  const limit = limitOf(given, bound.driver.name)
  if (!limit) return
  call.deadline = Date.now() + limit
  if (session && isLimitOurs(bound, row, session)) {
    call.timer = setTimeout(() => stop(call, timedOut), limit)
  }
}

function end({ signal, abort, timer }: Call): void {
  if (timer) clearTimeout(timer)
  if (signal && abort && signal.removeEventListener) signal.removeEventListener('abort', abort)
}

// Some hosts have one code for both: a network failure after the time limit is the limit.
function causeOf({ deadline }: Call, failed: Failure): Failure {
  const late = deadline && failed.native && failed.kind === 'network' && Date.now() >= deadline
  return late ? timedOut : failed
}

// Whatever the host answers to this comes too late. It is called without an argument.
function abortNative(task: unknown): void {
  try {
    swallow(Object(task).abort())
  } catch {
    // No task, or one that can't be ended.
  }
}
