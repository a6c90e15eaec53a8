import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import { createError } from './errors'
import { type Found, findNative } from './findNative'
import type { Gates } from './gates'
import { createListeners, type EventMap, type Listeners, toEvent } from './listeners'
import { callMethod, has } from './native'
import type { AnyCallable, AnyRows, AnySpec } from './row'
import { sessionOf } from './session'
import { translate } from './translate'

interface AnyEventRow {
  readonly since: Gate
  readonly method?: string
  readonly off?: string
  readonly event?: EventMap
}

type Listener = (event: unknown) => void
interface Subscription {
  readonly listeners: Listeners
  /** The host that delivers, what it calls, and how to stop it. */
  host?: unknown
  deliver?: Listener
  stop?: () => void
}

// An `on…` and its `off…` are two modules: they meet here.
const subscriptions: { [api: string]: Subscription } = {}
const subscription = (api: string): Subscription =>
  subscriptions[api] || (subscriptions[api] = { listeners: createListeners() })

/** Binds an `on…` API. Like a synchronous one, it throws where the host has no such event. */
export function bindEvent(
  driver: Driver<never>,
  api: AnySpec,
  gates: Gates,
  rows?: AnyRows<AnyEventRow>,
): AnyCallable {
  const bound = { driver, api, gates, rows }
  return (listener: Listener) => {
    const session = sessionOf(driver)
    try {
      subscribe(findNative(bound, session), subscription(api.name), listener)
    } catch (thrown) {
      const failed = translate(thrown, bound)
      throw createError(api.name, session, failed, failed.native)
    }
  }
}

// One native listener per host, whatever the app adds and removes.
function subscribe(
  { row, host, method }: Found<AnyEventRow>,
  held: Subscription,
  listener: Listener,
): void {
  const { listeners } = held
  // First: some hosts tell an event while we ask for it.
  listeners.on(listener)
  if (held.host === host) return
  if (held.stop) held.stop()
  const deliver = (payload: unknown) => {
    const event = held.deliver === deliver ? toEvent(row.event, payload) : undefined
    if (event) listeners.emit(event)
  }
  // In a literal: see `listenersOf` in taskEvents.ts.
  Object.assign(held, {
    host,
    deliver,
    stop() {
      if (!row.off || !has(host, row.off)) return
      held.host = undefined
      try {
        callMethod(host, row.off, deliver)
      } catch {
        // It goes on to deliver, to nobody.
      }
    },
  })
  try {
    callMethod(host, method, deliver)
  } catch (thrown) {
    held.host = undefined
    listeners.off(listener)
    throw thrown
  }
}

/** Binds an `off…` API: one listener, or all. The host is told when none is left, if it can be. */
export function bindOff(api: { readonly off: string }): AnyCallable {
  return (listener?: Listener) => {
    const { listeners, stop } = subscription(api.off)
    if (!listeners.off(listener) && stop) stop()
  }
}
