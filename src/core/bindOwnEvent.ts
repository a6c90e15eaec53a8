import type { Driver } from '../types/driver'
import { listen } from './bindEvent'
import type { Gates } from './gates'
import type { Listener } from './listeners'
import { servingOf } from './own'
import type { AnyCallable, AnyRows, AnySpec } from './row'
import type { AnyEventRow } from './subscription'

/** Binds an `on…` API whose last row is ours. */
export function bindOwnEvent(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows: NonNullable<AnyRows<AnyEventRow>>,
): AnyCallable {
  const serving = servingOf(driver, api, gates, rows)
  return (listener: Listener) => {
    const { bound, target } = serving()
    return listen(bound, listener, target)
  }
}
