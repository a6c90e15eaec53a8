import type { Driver } from '../types/driver'
import {
  type AnyObjectSpec,
  addMethods,
  type Made,
  type MethodRows,
  type ObjectClass,
} from './addMethods'
import { listen } from './bindEvent'
import { type AnySyncRow, callNow } from './callNow'
import type { Gates } from './gates'
import { createListeners, type Listener } from './listeners'
import type { AnyCallable, Bag, Native } from './row'
import { sessionOf } from './session'
import { type AnyEventRow, type Subscription, unsubscribe } from './subscription'

export interface AnyFactorySpec extends AnyObjectSpec {
  readonly properties?: { readonly [property: string]: true }
}

export interface AnyFactoryRow extends AnySyncRow {
  readonly methods?: MethodRows
  readonly events?: { readonly [event: string]: AnyObjectEventRow | undefined }
  readonly properties?: { readonly [property: string]: AnyPropertyRow | undefined }
  readonly made?: (object: Bag, native: Native) => void
}

interface AnyObjectEventRow extends Partial<AnyEventRow> {
  readonly kept?: boolean
}

interface AnyPropertyRow {
  readonly get?: (native: Native) => unknown
  readonly set?: (native: Native, value: unknown) => void
}

type Factory = ObjectClass<AnyFactorySpec, AnyFactoryRow>

/** An object with events. */
interface Heard extends Made {
  readonly held: { [event: string]: Subscription }
}

/** Binds an API that makes an object at once: its methods are calls on the native object, and throw or reject as APIs do. */
export function bindFactory(
  driver: Driver<never>,
  api: AnyFactorySpec,
  gates: Gates,
  row?: AnyFactoryRow,
): AnyCallable {
  return makerOf({ driver, api, gates, row })
}

/** @param own what is called in the place of the host */
export function makerOf({ driver, api, gates, row }: Factory, own?: Native): AnyCallable {
  const bound = { driver, api, gates, rows: row }
  let prototype: object | undefined
  // A host that has one manager gives out the same object each time, and so do we.
  const objects = new WeakMap<Native, object>()
  return (...args: unknown[]) => {
    const native: Native = Object(callNow(bound, args, own))
    const known = objects.get(native)
    if (known) return known
    prototype = prototype || prototypeOf({ driver, api, gates, row })
    const object = Object.create(prototype, { native: { value: native }, held: { value: {} } })
    objects.set(native, object)
    if (row && row.made) row.made(object, native)
    return object
  }
}

function prototypeOf(factory: Factory): object {
  const { events = {}, properties = {} } = factory.api
  const prototype = addMethods({}, factory)
  for (const event of Object.keys(events)) addEvent(prototype, factory, event)
  for (const property of Object.keys(properties)) addProperty(prototype, factory, property)
  return prototype
}

function addEvent(prototype: Bag, { driver, gates, row }: Factory, event: string): void {
  const { since = false, events = {} } = row || {}
  const [on, off] = [`on${event}`, `off${event}`]
  const rows: AnyEventRow & AnyObjectEventRow = Object.assign({ since, off }, events[event])
  const bound = { driver, api: { name: on }, gates, rows }
  const heldOf = ({ held }: Heard): Subscription =>
    held[event] || (held[event] = { listeners: createListeners(rows.kept) })
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

/** Live: what the host's has at that moment. */
function addProperty(prototype: Bag, { row }: Factory, property: string): void {
  const { get, set } = (row && row.properties && row.properties[property]) || ({} as AnyPropertyRow)
  Object.defineProperty(prototype, property, {
    enumerable: true,
    configurable: true,
    get(this: Made) {
      return get ? get(this.native) : this.native[property]
    },
    set(this: Made, value) {
      try {
        if (set) set(this.native, value)
        else (this.native as Bag)[property] = value
      } catch {
        // The host only lets it be read.
      }
    },
  })
}
