import type { Driver } from '../types/driver'
import { callRows } from './callRows'
import { watchDeadline } from './deadline'
import type { Gates } from './gates'
import { invoke } from './invoke'
import { toLimit } from './limit'
import type { AnyCallable, AnyOptions, AnyRows, AnySpec } from './row'

/** Binds an asynchronous API for the calls of `bindAwaited`, some of which have a time limit that every host of the app keeps. */
export function bindAwaitedTimed(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows,
): AnyCallable {
  const bound = { driver, api, gates, rows: callRows(rows), watch: watchDeadline, toLimit }
  return (options?: AnyOptions) => invoke(bound, options).promise
}
