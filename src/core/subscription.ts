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
  readonly listen?: (host: never, deliver: Listener) => () => void
}

export interface Subscription {
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

/** Removes one of the app's listeners, or all. When none is left, the host's own is removed, if it can be. */
export function unsubscribe({ listeners, end }: Subscription, listener?: Listener): void {
  if (!listeners.off(listener) && end) end()
}

/** Adds a listener of the app. One native listener per host, whatever the app adds and removes. */
export function subscribe(
  { row, host, native }: Found<AnyEventRow>,
  held: Subscription,
  listener: Listener,
): void {
  const { listeners } = held
  // First: some hosts deliver an event while we ask for it.
  listeners.on(listener)
  if (held.host === host) return
  if (held.end) held.end()
  let stop: (() => void) | undefined
  const deliver = (payload: unknown, more?: unknown) => {
    const event = held.deliver === deliver ? toEvent(row.event, payload, more, host) : undefined
    return event && listeners.emit(event)
  }
  // In a literal: see `listenersOf` in taskEvents.ts.
  Object.assign(held, {
    host,
    deliver,
    end() {
      const isEnded = held.host !== host
      if (isEnded || (!stop && !(row.off && has(host, row.off)))) return
      held.host = undefined
      try {
        if (stop) stop()
        else callMethod(host, row.off as string, deliver)
      } catch {
        // It goes on to deliver, to nobody.
      }
    },
  })
  try {
    if (row.listen) stop = row.listen(host as never, deliver)
    else native.call(host, deliver)
  } catch (thrown) {
    held.host = undefined
    listeners.off(listener)
    throw thrown
  }
}
