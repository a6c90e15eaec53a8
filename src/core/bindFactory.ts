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
import { type HostSession, sessionOf } from './session'
import { type AnyEventRow, type Subscription, unsubscribe } from './subscription'

interface AnyFactorySpec extends AnyObjectSpec {
  readonly ends?: string
  readonly properties?: { readonly [property: string]: true }
}

interface AnyFactoryRow extends AnySyncRow {
  readonly methods?: MethodRows
  readonly events?: { readonly [event: string]: SomeEventRow | readonly SomeEventRow[] | undefined }
  readonly properties?: { readonly [property: string]: AnyPropertyRow | undefined }
  readonly made?: (object: Bag, native: Native) => void
}

type SomeEventRow = Partial<AnyEventRow>

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
  let prototype: object | undefined
  // A host that has one of a kind hands the same object out each time, and so do we.
  const made = new WeakMap<object, object>()
  const result = (said: unknown, args: unknown[], session: HostSession): object => {
    const key = Object(said)
    const known = made.get(key)
    if (known) return known
    const native: Native = row && row.result ? Object(row.result(said, args, session)) : key
    prototype = prototype || prototypeOf({ driver, api, gates, row })
    const object = Object.create(prototype, { native: { value: native }, held: { value: {} } })
    made.set(key, object)
    if (row && row.made) row.made(object, native)
    return object
  }
  const bound = { driver, api, gates, rows: row && Object.assign({}, row, { result }) }
  return (...args: unknown[]) => callNow(bound, args)
}

function prototypeOf(factory: Factory): object {
  const { events = {}, properties = {}, ends } = factory.api
  const prototype = addMethods({}, factory)
  for (const event of Object.keys(events)) addEvent(prototype, factory, event)
  for (const property of Object.keys(properties)) addProperty(prototype, factory, property)
  if (ends) addEnd(prototype, factory.api, ends)
  return prototype
}

function addEvent(prototype: Bag, { driver, gates, row }: Factory, event: string): void {
  const { since = false, events = {} } = row || {}
  const [on, off] = [`on${event}`, `off${event}`]
  const rows = ([] as SomeEventRow[])
    .concat(events[event] || {})
    .map((own) => Object.assign({ since, off }, own))
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

/** The method that ends an object takes its listeners away. From then on, what would answer at once does nothing. */
function addEnd(prototype: Bag, { methods, events = {} }: AnyFactorySpec, ends: string): void {
  const over: PropertyDescriptorMap = {}
  for (const method of Object.keys(methods)) {
    if (Array.isArray(methods[method])) over[method] = { value() {} }
  }
  for (const event of Object.keys(events)) {
    over[`on${event}`] = { value: () => () => {} }
    over[`off${event}`] = { value() {} }
  }
  const end = prototype[ends] as () => void
  Object.assign(prototype, {
    [ends](this: Heard) {
      for (const event of Object.keys(this.held)) unsubscribe(this.held[event] as Subscription)
      end.call(this)
      Object.defineProperties(this, over)
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
