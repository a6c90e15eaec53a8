import type { Callable, EventContract } from '../types/contract'
import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import { createError, translate } from './errors'
import type { Gates } from './gates'
import { createListeners, type Listeners } from './listeners'
import { type Found, find } from './missing'
import { type AnyRows, type AnySpec, type Fn, has } from './row'
import { type HostSession, sessionOf } from './session'

interface AnyEventRow {
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
  subscriptions[api] || (subscriptions[api] = { listeners: createListeners() })

/** Binds an `on…` API. Like a synchronous one, it throws where the host has no such event. */
export function bindEvent<C extends EventContract>(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows<AnyEventRow>,
): Callable<C> {
  const on = (listener: Listener) => {
    const held = subscription(api.name)
    const session = sessionOf(driver) as HostSession
    try {
      subscribe(find(api.name, rows, session, gates), held)
    } catch (native) {
      throw createError(api.name, session, translate(native, session), native)
    }
    held.listeners.on(listener)
  }
  return on as Callable<C>
}

// One native listener per host, whatever the app adds and removes.
function subscribe({ row, host, method }: Found<AnyEventRow>, held: Subscription): void {
  if (held.host === host) return
  const deliver = (payload: unknown) => {
    const event = row.event ? row.event(payload) : payload
    if (event && held.host === host) held.listeners.emit(event)
  }
  ;(host[method] as Fn)(deliver)
  // In a literal: see `listenersOf` in taskEvents.ts.
  Object.assign(held, {
    host,
    stop() {
      if (!row.off || !has(host, row.off)) return
      ;(host[row.off] as Fn)(deliver)
      delete held.host
    },
  })
}

/** Binds an `off…` API: one listener, or all. The host is told when none is left, if it can be. */
export function bindOff<C extends EventContract>(api: { readonly off: string }): Callable<C> {
  const off = (listener?: Listener) => {
    const { listeners, stop } = subscription(api.off)
    if (!listeners.off(listener) && stop) stop()
  }
  return off as Callable<C>
}
