import type { Driver } from '../types/driver'
import { callRows } from './callRows'
import { extras } from './extras'
import type { Gates } from './gates'
import { invoke } from './invoke'
import type { AnyCallable, AnyOptions, AnyRow, AnySpec } from './row'
import { sessionOf } from './session'

/** Binds an asynchronous API whose native is a method of an object of the host's: `ap.updateAlipayClient`. */
export function bindNestedCall(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  row: AnyRow & { readonly method: string },
): AnyCallable {
  const [object = '', method] = row.method.split('.')
  const rows = callRows(Object.assign({}, row, { method }))
  const bound = { driver, api, gates, rows, extras }
  return (options?: AnyOptions) => {
    const { host } = Object(sessionOf(driver))
    return invoke(bound, options, host && Object(host[object])).promise
  }
}
