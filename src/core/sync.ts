import type { Callable, SyncContract } from '../types/contract'
import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import type { Meaning } from '../types/row'
import { createError, translate } from './errors'
import { noHost, noMethod, noRow } from './missing'
import { type AnyRows, type AnySpec, type Fn, has, type Native, rowFor } from './row'
import { type HostSession, sessionOf } from './session'

export interface AnySyncRow {
  readonly since: Gate
  readonly method: string
  readonly errors?: { readonly [code: number]: Meaning }
  readonly args?: (...args: unknown[]) => unknown[]
  readonly result?: (native: unknown, args: unknown[], session: HostSession) => unknown
  readonly call?: (host: Native, args: unknown[], session: HostSession) => unknown
}

/** Binds an API that answers at once. It throws what an asynchronous one would reject with. */
export function bindSync<C extends SyncContract>(
  driver: Driver<never>,
  api: AnySpec,
  rows?: AnyRows<AnySyncRow>,
): Callable<C> {
  const call = (...args: unknown[]) => answer(driver, api, rows, args)
  return call as Callable<C>
}

/**
 * Calls the host once and gives the normalised answer.
 *
 * `target` is the object the method belongs to, where that is not the host itself.
 */
export function answer(
  driver: Driver<never>,
  api: AnySpec,
  rows: AnyRows<AnySyncRow>,
  args: unknown[],
  target?: object,
): unknown {
  const session = sessionOf(driver)
  let row: AnySyncRow | undefined
  try {
    if (!session) throw noHost()
    if (!rows) throw noRow(api.name, driver)
    const host = (target || session.host) as Native
    row = rowFor(rows, api.name, host)
    const { method, args: toNative, result, call } = row
    if (!has(host, method)) throw noMethod(api.name, method, row.since, session)
    if (call) return call(host, args, session)
    const native = (host[method] as Fn)(...(toNative ? toNative(...args) : args))
    return result ? result(native, args, session) : native
  } catch (native) {
    throw createError(
      api.name,
      driver,
      session,
      translate(driver, native, row && row.errors),
      native,
    )
  }
}
