import type { Driver } from '../types/driver'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyCallable, AnyOptions, AnyRows } from './row'
import { type AnyTaskSpec, addTaskEvents } from './taskEvents'

/** Binds an API whose promise is also its task. */
export function bindTask(
  driver: Driver<never>,
  api: AnyTaskSpec,
  gates: Gates,
  rows?: AnyRows,
): AnyCallable {
  const bound = { driver, api, gates, rows, noGate: {} }
  return (options?: AnyOptions) => {
    const call = invoke(bound, options)
    const task: object & { abort?: () => void } = call.promise
    task.abort = call.abort
    addTaskEvents(task, call, api)
    return task
  }
}
