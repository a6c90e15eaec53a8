import type { Driver } from '../types/driver'
import { callRows } from './callRows'
import { extras } from './extras'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyCallable, AnyOptions, AnyRows, AnySpec } from './row'

/** Binds an asynchronous API to a platform. */
export function bindCall(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows,
): AnyCallable {
  const bound = { driver, api, gates, rows: callRows(rows), extras }
  return (options?: AnyOptions) => invoke(bound, options).promise
}
