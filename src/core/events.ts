import type { Call } from './invoke'
import { Listeners } from './listeners'
import type { AnySpec, Bag, Fn, Native } from './row'

/** Gives an object the on and off methods of its events. */
export function addEvents(
  object: Bag,
  api: AnySpec,
  call: Call,
): { readonly [event: string]: Listeners } {
  const all: { [event: string]: Listeners } = {}
  for (const event of Object.keys(api.events || {})) {
    const listeners = (all[event] = new Listeners())
    let listening = false
    object[`on${event}`] = (listener: (event: unknown) => void) => {
      listeners.add(listener)
      if (!listening) listening = listen(call, event, listeners)
    }
    object[`off${event}`] = (listener?: (event: unknown) => void) => listeners.remove(listener)
  }
  return all
}

// One native listener per event: the app's come and go among ours, whether or not this host has an off.
function listen(call: Call, event: string, listeners: Listeners): boolean {
  const native = call.task as Native | undefined
  const map = call.row && call.row.events && call.row.events[event]
  const method = `on${event}`
  if (!native || typeof native[method] !== 'function') return false
  ;(native[method] as Fn)((payload: unknown) => {
    const ours = map ? map(payload) : payload
    if (ours !== undefined) listeners.emit(ours)
  })
  return true
}
