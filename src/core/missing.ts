import type { Gate } from '../types/gate'
import { failure } from './failure'
import { type Gates, noHost } from './gates'
import { has, type Native, rowFor } from './row'
import type { HostSession } from './session'

/** A row, and where its method is. */
export interface Found<R> {
  readonly row: R
  readonly host: Native
  readonly method: string
}

/** The row to call and the host to call it on, or the failure that says why there is none. */
export function find<R extends { readonly method?: string; readonly since: Gate }>(
  api: string,
  rows: R | readonly R[] | undefined,
  session: HostSession | undefined,
  gates: Gates,
  target?: object,
): Found<R> {
  if (!session) throw noHost()
  if (!rows) throw gates.refuse(api, false, session)
  const host = (target || session.host) as Native
  const row = rowFor(rows, api, host)
  const method = row.method || api
  if (has(host, method)) return { row, host, method }
  // It may lack the method though it is new enough, for all that is known.
  throw (
    gates.refuse(api, row.since, session) || failure('unsupported', `this host has no ${method}`)
  )
}
