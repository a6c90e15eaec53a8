import { cloneDeep, mapValues, set } from 'lodash-es'

/** What an app gives to `Page` or `Component`. */
export interface Definition {
  readonly data?: object | (() => object)
  readonly methods?: object
  readonly lifetimes?: object
  /** WeChat: what a component is given, as `name: Type` or `name: { type: Type, value }`. */
  readonly properties?: Readonly<Record<string, Type | { type: Type; value?: unknown }>>
  readonly [member: string]: unknown
}

type Type = (() => unknown) | null

/** A page, or another component, as the app's code has it as `this`. */
export interface Instance {
  data: Record<string, unknown>
  readonly route: string
  setData(patch: object, done?: () => void): void
  [member: string]: unknown
}

/** Makes one, as hosts do: own data, methods, and `setData` that takes paths. */
export function instantiate(definition: Definition, route: string): Instance {
  const { data = {}, methods, lifetimes, properties = {}, ...members } = definition
  const own = cloneDeep(typeof data === 'function' ? data() : data)
  const all = { ...mapValues(properties, defaultOf), ...own }
  const instance: Instance = {
    // A page has nobody above it who listens.
    triggerEvent() {},
    ...members,
    ...methods,
    ...lifetimes,
    // One object by two names, as in WeChat.
    data: all,
    properties: all,
    route,
    setData(patch, done) {
      for (const [path, value] of Object.entries(patch)) set(instance.data, path, cloneDeep(value))
      if (done) setTimeout(done)
    },
  }
  return instance
}

/** What a property is that nothing was given for. */
function defaultOf(property: Type | { type: Type; value?: unknown }): unknown {
  if (property === null) return null
  if (typeof property === 'function') return property.name === 'Object' ? null : property()
  return 'value' in property ? cloneDeep(property.value) : defaultOf(property.type)
}

/** Calls a member where there is one. */
export function call(instance: Instance, name: string, ...args: unknown[]): unknown {
  const member = instance[name]
  return typeof member === 'function' ? member.apply(instance, args) : undefined
}
