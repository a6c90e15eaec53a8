import type { Gate } from '../types/gate'
import type { Found } from './findNative'
import {
  createListeners,
  type EventMapping,
  type Listener,
  type Listeners,
  toEvent,
} from './listeners'
import { callMethod, has } from './native'

export interface AnyEventRow {
  readonly since: Gate
  readonly method?: string
  readonly off?: string
  readonly event?: EventMapping
}

interface Subscription {
  readonly listeners: Listeners
  /** The host that delivers, what it calls, and how to end that. */
  host?: unknown
  deliver?: Listener
  end?: () => void
}

// An `on…` and its `off…` are two modules: they meet here.
const subscriptions: { [api: string]: Subscription } = {}
export const subscriptionTo = (api: string): Subscription =>
  subscriptions[api] || (subscriptions[api] = { listeners: createListeners() })

/** Adds a listener of the app. One native listener per host, whatever the app adds and removes. */
export function subscribe(
  { row, host, method }: Found<AnyEventRow>,
  held: Subscription,
  listener: Listener,
): void {
  const { listeners } = held
  // First: some hosts deliver an event while we ask for it.
  listeners.on(listener)
  if (held.host === host) return
  if (held.end) held.end()
  const deliver = (payload: unknown) => {
    const event = held.deliver === deliver ? toEvent(row.event, payload) : undefined
    if (event) listeners.emit(event)
  }
  // In a literal: see `listenersOf` in taskEvents.ts.
  Object.assign(held, {
    host,
    deliver,
    end() {
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
