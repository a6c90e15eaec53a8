import type { Callable, TaskContract } from '../types/contract'
import type { Driver } from '../types/driver'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyRows, Bag, Given } from './row'
import { type AnyTaskSpec, addEvents } from './taskEvents'

/** Binds an API whose promise is also its task. */
export function bindTask<C extends TaskContract>(
  driver: Driver<never>,
  api: AnyTaskSpec,
  gates: Gates,
  rows?: AnyRows,
): Callable<C> {
  const start = (given?: Given) => {
    const call = invoke(driver, api, rows, gates, given)
    const task = call.promise as object as Bag
    task.abort = call.abort
    addEvents(task, call, api)
    return task
  }
  return start as object as Callable<C>
}
