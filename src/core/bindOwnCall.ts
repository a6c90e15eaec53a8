import type { Driver } from '../types/driver'
import type { Gates } from './gates'
import { invoke } from './invoke'
import { servingOf } from './own'
import type { AnyCallable, AnyOptions, AnyRow, AnyRows, AnySpec } from './row'

/** Binds an asynchronous API whose last row is ours. */
export function bindOwnCall(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows: NonNullable<AnyRows<AnyRow>>,
): AnyCallable {
  const serving = servingOf(driver, api, gates, rows)
  return (options?: AnyOptions) => {
    const { bound, target } = serving()
    return invoke(bound, options, target).promise
  }
}
