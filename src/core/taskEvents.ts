import { type Call, isOver } from './call'
import { createListeners, type Listener, type Listeners, toEvent } from './listeners'
import { callMethod, has } from './native'
import type { AnySpec, Native } from './row'

interface Methods {
  on(listener: Listener): void
  off(listener?: Listener): void
}

export interface AnyTaskSpec extends AnySpec {
  readonly events: { readonly [event: string]: AddEvent }
}
/** Gives a task an event's two methods. */
type AddEvent = (task: object, on: Methods['on'], off: Methods['off']) => void

/** Gives a task the methods of its events. */
export function addTaskEvents(task: object, call: Call, { events }: AnyTaskSpec): void {
  for (const event in events) {
    const { on, off } = listenersOf(call, event)
    const add = events[event]
    if (add) add(task, on, off)
  }
}

// An object's own methods: a function that is assigned to a property as it is written, V8 puts where only full collections free it,
// with all that it holds (`CheckAssigningFunctionLiteralToProperty` of its parser).
function listenersOf(call: Call, event: string): Methods {
  let listeners: Listeners | undefined
  return {
    on(listener) {
      if (listeners) return listeners.on(listener)
      listeners = createListeners()
      // First: some hosts deliver an event while we ask for it.
      listeners.on(listener)
      listenToTask(call, event, listeners)
    },
    off(listener) {
      if (listeners) listeners.off(listener)
    },
  }
}

// One native listener per event: the app's come and go among ours, whether or not this host has an off.
function listenToTask(call: Call, event: string, listeners: Listeners): void {
  const { bound, session, row } = call
  const task: Native = Object(call.task)
  const on = `on${event}`
  const map = row.events && row.events[event]
  const hear = (payload: unknown) => {
    const ours = isOver(call) ? undefined : toEvent(map, payload)
    if (ours) listeners.emit(ours)
  }
  if (!has(task, on)) return
  try {
    callMethod(task, on, hear)
  } catch {
    if (session) session.warn(`${bound.api.name}: ${on} fails on this host, no event will come`)
  }
}
