import type { Driver } from '../types/driver'
import { type AnyFactoryRow, type AnyFactorySpec, addMethods } from './addMethods'
import { callNow } from './callNow'
import type { Gates } from './gates'
import type { AnyCallable } from './row'

/** Binds an API that makes an object at once: its methods are calls on the native object, and throw or reject as APIs do. */
export function bindManager(
  driver: Driver<never>,
  api: AnyFactorySpec,
  gates: Gates,
  row?: AnyFactoryRow,
): AnyCallable {
  const rows = row && { since: row.since, method: row.method }
  const bound = { driver, api, gates, rows }
  return () => addMethods({}, { driver, api, gates, row }, Object(callNow(bound, [])))
}
