import type { Made, ObjectClass } from './addMethods'
import { listen } from './bindEvent'
import { keeping } from './keeping'
import { createListeners, type Listener } from './listeners'
import type { Bag } from './row'
import { sessionOf } from './session'
import { type AnyEventRow, type Subscription, unsubscribe } from './subscription'

export interface AnyObjectEventRow extends Partial<AnyEventRow> {
  readonly kept?: boolean
}

/** An object with events. */
export interface Heard extends Made {
  readonly held: { [event: string]: Subscription }
}

/** Gives a prototype the two methods of an event. `rows`: where the host's differs, newest first. */
export function addEvent(
  prototype: Bag,
  { driver, gates, row }: ObjectClass,
  event: string,
  rows: AnyObjectEventRow | readonly AnyObjectEventRow[] = {},
): void {
  const { since = false } = row || {}
  const [on, off] = [`on${event}`, `off${event}`]
  const all = ([] as AnyObjectEventRow[])
    .concat(rows)
    .map((own): AnyEventRow & AnyObjectEventRow => Object.assign({ since, off }, own))
  const bound = { driver, api: { name: on }, gates, rows: all }
  const isKept = all.some(({ kept }) => kept)
  const heldOf = ({ held }: Heard): Subscription => {
    const known = held[event]
    if (known) return known
    const listeners = createListeners()
    return (held[event] = { listeners: isKept ? keeping(listeners) : listeners })
  }
  Object.assign(prototype, {
    [on](this: Heard, listener: Listener) {
      try {
        return listen(bound, listener, this.native, heldOf(this))
      } catch (thrown) {
        // What sets an object up goes on: an event that never comes is none.
        const session = sessionOf(driver)
        if (session) session.warn(`${(thrown as Error).message}: it never comes`)
        return () => {}
      }
    },
    [off](this: Heard, listener?: Listener) {
      unsubscribe(heldOf(this), listener)
    },
  })
}
