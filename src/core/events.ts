import type { Call } from './invoke'
import { createListeners } from './listeners'
import { type AnySpec, type Bag, type Fn, has, type Native } from './row'

/** Gives an object the on and off methods of its events. */
export function addEvents(object: Bag, api: AnySpec, call: Call): void {
  for (const event of Object.keys(api.events || {})) {
    const listeners = createListeners()
    const map = call.row && call.row.events && call.row.events[event]
    const method = `on${event}`
    let listening: boolean
    object[method] = (listener: (event: unknown) => void) => {
      const native = call.task as Native | undefined
      listeners.on(listener)
      // One native listener per event: the app's come and go among ours, whether or not this host has an off.
      if (listening || !native || !has(native, method)) return
      listening = true
      ;(native[method] as Fn)((payload: unknown) => {
        const ours = map ? map(payload) : payload
        if (ours) listeners.emit(ours)
      })
    }
    object[`off${event}`] = listeners.off
  }
}
