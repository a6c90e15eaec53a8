import type { Listener, Listeners } from './listeners'
import { runCallback } from './runCallback'

/** Listeners of an event that comes once: those who come later are told too, soon after. */
export function keeping(listeners: Listeners): Listeners {
  let held: Listener[] = []
  let last: unknown
  return {
    on(listener) {
      listeners.on(listener)
      if (held.indexOf(listener) >= 0) return
      held.push(listener)
      const kept = last
      if (kept === undefined) return
      Promise.resolve().then(() => held.indexOf(listener) >= 0 && runCallback(listener, kept))
    },
    off(listener) {
      held = listener ? held.filter((other) => other !== listener) : []
      return listeners.off(listener)
    },
    emit(event) {
      last = event
      return listeners.emit(event)
    },
  }
}
