import { createListeners, type Listeners } from './listeners'
import { type AnySpec, type Bag, type Fn, has, type Native } from './row'
import type { Call } from './settle'

type Listener = (event: unknown) => void

/** An event, and how it is listened to and no longer. */
export type EventNames = readonly [event: string, on: string, off: string]

export const eventsOf = ({ events }: AnySpec): EventNames[] =>
  Object.keys(events || {}).map((event) => [event, `on${event}`, `off${event}`])

/** Gives an object the methods of its events. */
export function addEvents(object: Bag, call: Call, events: readonly EventNames[]): void {
  for (const [event, on, off] of events) {
    const listeners = listenersOf(call, event, on)
    object[on] = listeners.on
    object[off] = listeners.off
  }
}

// An object's own methods: a function that is assigned to a property as it is written, V8 puts where only full collections free it,
// with all that it holds (`CheckAssigningFunctionLiteralToProperty` of its parser).
function listenersOf(
  call: Call,
  event: string,
  on: string,
): { [method in 'on' | 'off']: (listener: Listener) => void } {
  let listeners: Listeners | undefined
  return {
    on(listener) {
      listeners = listeners || listen(call, event, on)
      listeners.on(listener)
    },
    off(listener) {
      if (listeners) listeners.off(listener)
    },
  }
}

// One native listener per event: the app's come and go among ours, whether or not this host has an off.
function listen({ task, row }: Call, event: string, on: string): Listeners {
  const listeners = createListeners()
  const map = row && row.events && row.events[event]
  if (task && has(task as Native, on)) {
    ;((task as Native)[on] as Fn)((payload: unknown) => {
      const ours = map ? map(payload) : payload
      if (ours) listeners.emit(ours)
    })
  }
  return listeners
}
