import type { Driver } from '../types/driver'
import { type AnySyncRow, callNow } from './callNow'
import type { Gates } from './gates'
import type { AnyCallable, AnyRows, AnySpec } from './row'

/** Binds an API that answers at once. It throws what an asynchronous one would reject with. */
export function bindSync(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows<AnySyncRow>,
): AnyCallable {
  const bound = { driver, api, gates, rows }
  return (...args: unknown[]) => callNow(bound, args)
}
