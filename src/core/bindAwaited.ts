import type { Driver } from '../types/driver'
import { callRows } from './callRows'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyCallable, AnyOptions, AnyRows, AnySpec } from './row'

/**
 * Binds an asynchronous API for calls whose options are written out, without callbacks, `signal`, `timeout` and extras for a platform,
 * and whose promise is all that the app takes of them. The Babel plugin finds these calls.
 */
export function bindAwaited(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows,
): AnyCallable {
  const bound = { driver, api, gates, rows: callRows(rows) }
  return (options?: AnyOptions) => invoke(bound, options).promise
}
