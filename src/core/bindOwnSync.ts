import type { Driver } from '../types/driver'
import { type AnySyncRow, callNow } from './callNow'
import type { Gates } from './gates'
import { servingOf } from './own'
import type { AnyCallable, AnyRows, AnySpec } from './row'

/** Binds an API that answers at once and whose last row is ours. */
export function bindOwnSync(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows: NonNullable<AnyRows<AnySyncRow>>,
): AnyCallable {
  const serving = servingOf(driver, api, gates, rows)
  return (...args: unknown[]) => {
    const { bound, target } = serving()
    return callNow(bound, args, target)
  }
}
