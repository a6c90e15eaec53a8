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

interface AnyFactorySpec extends AnyObjectSpec {
  readonly properties?: { readonly [property: string]: true }
  readonly objects?: Objects
}

type Objects = { readonly [method: string]: Omit<AnyFactorySpec, 'name'> }

interface AnyFactoryRow extends AnySyncRow, AnyObjectRow {
  readonly objects?: { readonly [method: string]: AnyObjectRow | undefined }
  readonly made?: (object: Bag, native: Native) => void
}

interface AnyObjectRow {
  readonly methods?: MethodRows
  readonly events?: { readonly [event: string]: Partial<AnyEventRow> | undefined }
  readonly properties?: { readonly [property: string]: AnyPropertyRow | undefined }
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
  const bound = { driver, api, gates, rows: row }
  const make = makerOf({ driver, api, gates, row })
  return (...args: unknown[]) => {
    const object = make(callNow(bound, args))
    if (row && row.made) row.made(object, object.native)
    return object
  }
}

/** Makes objects of ours over the host's. They share a prototype, made with the first. */
function makerOf(factory: Factory): (native: unknown, parent?: Made) => Bag & Made {
  let prototype: object | undefined
  return (native, parent) => {
    prototype = prototype || prototypeOf(factory)
    return Object.create(prototype, {
      native: { value: Object(native) },
      parent: { value: parent },
      held: { value: {} },
    })
  }
}

function prototypeOf(factory: Factory): object {
  const { events = {}, properties = {}, objects = {} } = factory.api
  const prototype = addMethods({}, factory)
  for (const method of Object.keys(objects)) addObject(prototype, factory, method)
  for (const event of Object.keys(events)) addEvent(prototype, factory, event)
  for (const property of Object.keys(properties)) addProperty(prototype, factory, property)
  return prototype
}

/** A method that returns an object with methods of its own. */
function addObject(prototype: Bag, { driver, api, gates, row }: Factory, method: string): void {
  const { since = false, errors, objects = {} } = row || {}
  const make = makerOf({
    driver,
    api: Object.assign({ name: method }, (api.objects as Objects)[method]),
    gates,
    row: Object.assign({ since, errors }, objects[method]),
  })
  const call = prototype[method] as (...args: unknown[]) => unknown
  Object.assign(prototype, {
    [method](this: Made, ...args: unknown[]) {
      return make(call.apply(this, args), this)
    },
  })
}

function addEvent(prototype: Bag, { driver, gates, row }: Factory, event: string): void {
  const { since = false, events = {} } = row || {}
  const [on, off] = [`on${event}`, `off${event}`]
  const rows = Object.assign({ since, off }, events[event])
  const bound = { driver, api: { name: on }, gates, rows }
  const heldOf = ({ held }: Heard): Subscription =>
    held[event] || (held[event] = { listeners: createListeners() })
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
