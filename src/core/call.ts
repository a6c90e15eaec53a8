import type { Callable, CallContract } from '../types/contract'
import type { Driver } from '../types/driver'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyRows, AnySpec, Given } from './row'

/** Binds an asynchronous API to a platform. */
export function bindCall<C extends CallContract>(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows,
): Callable<C> {
  const call = (given?: Given) => invoke(driver, api, rows, gates, given).promise
  return call as object as Callable<C>
}
