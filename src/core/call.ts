import type { Driver } from '../types/driver'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyCallable, AnyRows, AnySpec, Given } from './row'

/** Binds an asynchronous API to a platform. */
export function bindCall(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows,
): AnyCallable {
  const bound = { driver, api, gates, rows, ungated: {} }
  return (options?: Given) => invoke(bound, options).promise
}
