import type { Driver } from '../types/driver'
import { callRows } from './callRows'
import { extras } from './extras'
import type { Gates } from './gates'
import { toLimit } from './limit'
import type { AnyCallable, AnyOptions, AnyRows } from './row'
import { abortOf, invokeStoppable, watch } from './stopping'
import { type AnyTaskSpec, addTaskEvents } from './taskEvents'

/** Binds an API whose promise is also its task. */
export function bindTask(
  driver: Driver<never>,
  api: AnyTaskSpec,
  gates: Gates,
  rows?: AnyRows,
): AnyCallable {
  const bound = { driver, api, gates, rows: callRows(rows), extras, watch, toLimit }
  return (options?: AnyOptions) => {
    const call = invokeStoppable(bound, options)
    const task: object & { abort?: () => void } = call.promise
    task.abort = abortOf(call)
    addTaskEvents(task, call, api)
    return task
  }
}
