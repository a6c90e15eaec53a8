import type { Failure } from '../types/row'
import { type BoundCall, type Call, isOver, rejectCall } from './call'
import { limitReached } from './deadline'
import { aborted, timedOut } from './failure'
import { invoke } from './invoke'
import { isLimitOurs, limitOf } from './limit'
import type { AnyOptions } from './row'
import { swallow } from './swallow'

// What stops a call before its host answers. Most APIs have none of it, and their bundles nothing of this file.

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

/** Heeds the signal and the time limit of a call. */
export function watch(call: Call, given: AnyOptions): void {
  const { signal } = given
  call.unwatch = unwatch
  if (signal) {
    if (signal.aborted) throw aborted
    call.signal = signal
    signal.addEventListener('abort', (call.abort = abortOf(call)))
    // Some call it at once.
    if (isOver(call)) return
  }
  const limit = limitOf(given, call.bound.driver.name)
  if (!limit) return
  call.deadline = Date.now() + limit
  if (isLimitOurs(call)) call.timer = setTimeout(() => stop(call, timedOut), limit)
}

function unwatch(call: Call, failed?: Failure): Failure | undefined {
  const { signal, abort, timer } = call
  if (timer) clearTimeout(timer)
  if (signal && abort && signal.removeEventListener) signal.removeEventListener('abort', abort)
  return limitReached(call, failed)
}

// Whatever the host answers to this comes too late. It is called without an argument.
function abortNative(task: unknown): void {
  try {
    swallow(Object(task).abort())
  } catch {
    // No task, or one that can't be ended.
  }
}
