import type { Gate } from '../types/gate'
import type { Failure } from '../types/row'
import { failure } from './errors'
import { has, type Native, rowFor } from './row'
import type { HostSession } from './session'
import { describe } from './version'

/** What this host is too old for, or its platform never has. */
export function lacking(what: string, gate: Gate, { driver }: HostSession): Failure {
  return gate
    ? failure('version', `${what} needs ${driver.title} ${describe(gate)}`)
    : failure('unsupported', `${driver.title} has no ${what}`)
}

/** What this host is too old for, or lacks though it is new enough, for all that is known. */
export const missing = (api: string, since: Gate, session: HostSession, why: string): Failure =>
  session.meets(since) === false ? lacking(api, since, session) : failure('unsupported', why)

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
  target?: object,
): Found<R> {
  if (!session) throw failure('host-missing', 'there is no mini-program host here')
  if (!rows) throw lacking(api, false, session)
  const host = (target || session.host) as Native
  const row = rowFor(rows, api, host)
  const method = row.method || api
  if (has(host, method)) return { row, host, method }
  throw missing(api, row.since, session, `this host has no ${method}`)
}
