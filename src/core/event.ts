import type { Callable, EventContract } from '../types/contract'
import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import { createError } from './errors'
import { Listeners } from './listeners'
import { noHost, noMethod, noRow } from './missing'
import { type AnySpec, type Fn, has, type Native } from './row'
import { sessionOf } from './session'

export interface AnyEventRow {
  readonly since: Gate
  readonly method?: string
  readonly off?: string
  readonly event?: (native: unknown) => unknown
}

type Listener = (event: unknown) => void
interface Subscription {
  readonly listeners: Listeners
  /** The host that delivers, and how to stop it. */
  host?: unknown
  stop?: () => void
}

// An `on…` and its `off…` are two modules: they meet here.
const subscriptions: { [api: string]: Subscription } = {}
const subscription = (api: string): Subscription =>
  subscriptions[api] || (subscriptions[api] = { listeners: new Listeners() })

/** Binds an `on…` API. Like a synchronous one, it throws where the host has no such event. */
export function bindEvent<C extends EventContract>(
  driver: Driver<never>,
  api: AnySpec,
  row?: AnyEventRow,
): Callable<C> {
  const on = (listener: Listener) => {
    const held = subscription(api.name)
    subscribe(driver, api.name, row, held)
    held.listeners.add(listener)
  }
  return on as Callable<C>
}

function subscribe(
  driver: Driver<never>,
  api: string,
  row: AnyEventRow | undefined,
  held: Subscription,
): void {
  const session = sessionOf(driver)
  const fail = (failure: ReturnType<typeof noHost>) => createError(api, driver, session, failure)
  if (!session) throw fail(noHost())
  if (!row) throw fail(noRow(api, driver))
  const host = session.host as Native
  const method = row.method || api
  if (!has(host, method)) throw fail(noMethod(api, method, row.since, session))
  if (held.host === host) return
  const deliver = (payload: unknown) => {
    const event = row.event ? row.event(payload) : payload
    if (event !== undefined && held.host === host) held.listeners.emit(event)
  }
  ;(host[method] as Fn)(deliver)
  held.host = host
  held.stop = () => {
    if (!row.off || !has(host, row.off)) return
    ;(host[row.off] as Fn)(deliver)
    delete held.host
  }
}

/** Binds an `off…` API: one listener, or all. The host is told when none is left, if it can be. */
export function bindOff<C extends EventContract>(api: { readonly off: string }): Callable<C> {
  const off = (listener?: Listener) => {
    const { listeners, stop } = subscription(api.off)
    listeners.remove(listener)
    if (listeners.empty && stop) stop()
  }
  return off as Callable<C>
}
