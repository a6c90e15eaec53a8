import type { Driver } from '../types/driver'
import { callRows } from './callRows'
import { extras } from './extras'
import type { Gates } from './gates'
import { toLimit } from './limit'
import type { AnyCallable, AnyOptions, AnyRows, AnySpec } from './row'
import { invokeStoppable, watch } from './stopping'

/** Binds an asynchronous API whose calls can be stopped: they have a time limit, or are made of several native calls. */
export function bindStoppable(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows,
): AnyCallable {
  const bound = { driver, api, gates, rows: callRows(rows), extras, watch, toLimit }
  return (options?: AnyOptions) => invokeStoppable(bound, options).promise
}
