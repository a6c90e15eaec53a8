import type { Callable, TaskContract } from '../types/contract'
import type { Driver } from '../types/driver'
import { addEvents, type EventNames, eventsOf } from './events'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyRows, AnySpec, Bag, Given } from './row'

/** Binds an API whose promise is also its task. */
export function bindTask<C extends TaskContract>(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows,
): Callable<C> {
  // Put together by the first call, and once: each string is time.
  let events: EventNames[] | undefined
  const start = (given?: Given) => {
    const call = invoke(driver, api, rows, gates, given)
    const task = call.promise as object as Bag
    task.abort = call.abort
    events = events || eventsOf(api)
    addEvents(task, call, events)
    return task
  }
  return start as object as Callable<C>
}
