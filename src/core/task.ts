import type { Driver } from '../types/driver'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyCallable, AnyRows, Given } from './row'
import { type AnyTaskSpec, addEvents } from './taskEvents'

/** Binds an API whose promise is also its task. */
export function bindTask(
  driver: Driver<never>,
  api: AnyTaskSpec,
  gates: Gates,
  rows?: AnyRows,
): AnyCallable {
  const bound = { driver, api, gates, rows, ungated: {} }
  return (options?: Given) => {
    const call = invoke(bound, options)
    const task: object & { abort?: () => void } = call.promise
    task.abort = call.abort
    addEvents(task, call, api)
    return task
  }
}
