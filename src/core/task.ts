import type { AbortSignalLike, Callable, TaskContract } from '../types/contract'
import type { Driver } from '../types/driver'
import type { Failure } from '../types/row'
import { failure } from './errors'
import { addEvents } from './events'
import { type Call, invoke, isThenable } from './invoke'
import { run } from './report'
import type { AnyRows, AnySpec, Bag, Fn, Given, Native } from './row'

/** Binds an API whose promise is also its task. */
export function bindTask<C extends TaskContract>(
  driver: Driver<never>,
  api: AnySpec,
  rows?: AnyRows,
): Callable<C> {
  const start = (given: Given = {}) => {
    const call: Call = {}
    const abort = () => stop(call, failure('abort', 'abort'))
    watch(call, given, abort)
    const task = invoke(driver, api, rows, given, call) as unknown as Bag
    task.abort = abort
    addEvents(task, api, call)
    return task
  }
  return start as unknown as Callable<C>
}

// Ours first: whatever the host answers to its abort comes too late. It is called without an argument, and once.
function stop(call: Call, reason: Failure): void {
  const native = call.task as Native | undefined
  if (!call.end || !call.end(reason) || !native || typeof native.abort !== 'function') return
  run(() => {
    const returned = (native.abort as Fn)()
    if (isThenable(returned)) returned.then(null, () => {})
  }, undefined)
}

/** Keeps `signal` and `timeout` where the host does not. */
function watch(call: Call, given: Given, abort: () => void): void {
  const signal = given.signal as AbortSignalLike | undefined
  const limit = given.timeout as number
  if (!signal && !(limit > 0)) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const began = Date.now()
  const timedOut = failure('timeout', 'timeout')
  call.begin = (session, row) => {
    if (signal && signal.aborted) throw failure('abort', 'abort')
    if (signal && signal.addEventListener) signal.addEventListener('abort', abort)
    const gate = row.params && row.params.timeout
    const kept = gate === undefined || session.meets(gate)
    if (limit > 0 && !kept) timer = setTimeout(() => stop(call, timedOut), limit)
  }
  // Where a host has one code for both, a network failure after the limit is the limit.
  call.judge = (given) =>
    given.kind === 'network' && limit > 0 && Date.now() - began >= limit ? timedOut : given
  call.ended = () => {
    if (timer) clearTimeout(timer)
    if (signal && signal.removeEventListener) signal.removeEventListener('abort', abort)
  }
}
