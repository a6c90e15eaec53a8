import {
  type AnyObjectSpec,
  addMethods,
  type Made,
  type MethodRows,
  type ObjectClass,
} from './addMethods'
import { type AnyObjectEventRow, addEvent, type Heard } from './objectEvents'
import type { AnyRow, Bag, Native } from './row'
import { unsubscribe } from './subscription'

export interface AnyClassSpec extends AnyObjectSpec {
  readonly ends?: string
  readonly properties?: { readonly [property: string]: true }
  readonly objects?: Objects
}
type Objects = { readonly [method: string]: Omit<AnyClassSpec, 'name'> }

export interface AnyClassRow extends Pick<AnyRow, 'since' | 'errors'>, AnyMembers {
  readonly objects?: { readonly [method: string]: AnyMembers | undefined }
}

interface AnyMembers {
  readonly methods?: MethodRows
  readonly events?: {
    readonly [event: string]: AnyObjectEventRow | readonly AnyObjectEventRow[] | undefined
  }
  readonly properties?: { readonly [property: string]: AnyPropertyRow | undefined }
}

interface AnyPropertyRow {
  readonly get?: (native: Native) => unknown
  readonly set?: (native: Native, value: unknown) => void
}

type Class = ObjectClass<AnyClassSpec, AnyClassRow>

/** Makes objects of ours over the host's. They share a prototype. */
export function makerOf(of: Class): (native: unknown, parent?: Made) => Bag & Heard {
  const prototype = prototypeOf(of)
  return (native, parent) =>
    Object.create(prototype, {
      native: { value: Object(native) },
      parent: { value: parent },
      held: { value: {} },
    })
}

function prototypeOf(of: Class): object {
  const { events = {}, properties = {}, objects = {}, ends } = of.api
  const rows = (of.row && of.row.events) || {}
  const prototype = addMethods({}, of)
  for (const method of Object.keys(objects)) addObject(prototype, of, method)
  for (const event of Object.keys(events)) addEvent(prototype, of, event, rows[event])
  for (const property of Object.keys(properties)) addProperty(prototype, of, property)
  if (ends) addEnd(prototype, of.api, ends)
  return prototype
}

/** A method that returns an object with methods of its own. */
function addObject(prototype: Bag, { driver, api, gates, row }: Class, method: string): void {
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

/** Live: what the host's has at that moment. */
function addProperty(prototype: Bag, { row }: Class, property: string): void {
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

/** The method that ends an object takes its listeners away. From then on, what would answer at once does nothing. */
function addEnd(prototype: Bag, { methods, events = {} }: AnyClassSpec, ends: string): void {
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
      for (const event of Object.keys(this.held)) {
        const held = this.held[event]
        if (held) unsubscribe(held)
      }
      end.call(this)
      Object.defineProperties(this, over)
    },
  })
}
