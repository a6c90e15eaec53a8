import type { Gate } from '../types/gate'
import { failure, noHost } from './failure'
import { has, type Method } from './native'
import type { Bound, Native } from './row'
import type { HostSession } from './session'

interface HostRow {
  readonly since: Gate
  readonly method?: string
}

/** A row, and its method. */
export interface Found<R> {
  readonly session: HostSession
  readonly row: R
  readonly host: Native
  readonly method: string
  readonly native: Method
}

/**
 * The row to call and the host to call it on, or the failure that says why there is none.
 *
 * `target` is the object the method belongs to, where that is not the host itself.
 */
export function findNative<R extends HostRow>(
  { api: { name }, gates, rows }: Bound<R>,
  session: HostSession | undefined,
  target?: Native,
): Found<R> {
  if (!session) throw noHost()
  if (!rows) throw gates.refusal(name, false, session)
  const host: Native = target || session.host
  const row = rowFor(rows, name, host)
  const method = row.method || name
  // A host has hundreds of members: they are not looked up twice.
  const native = host[method]
  if (typeof native === 'function') {
    return { session, row, host, method, native: native as Method }
  }
  // It may lack the method though it is new enough, for all that is known.
  throw (
    gates.refusal(name, row.since, session) || failure('unsupported', `this host has no ${method}`)
  )
}

// The row whose method this host has, else the newest, which then says what is missing.
function rowFor<R extends HostRow>(rows: R | readonly R[], name: string, host: Native): R {
  if (!isList(rows)) return rows as R
  return rows.find((row) => has(host, row.method || name)) || rows[0]
}

const isList = <R>(rows: R | readonly R[]): rows is readonly [R, ...R[]] => Array.isArray(rows)
