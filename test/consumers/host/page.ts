import { cloneDeep, set } from 'lodash-es'

/** What an app gives to `Page` or `Component`. */
export interface Definition {
  readonly data?: object | (() => object)
  readonly methods?: object
  readonly lifetimes?: object
  readonly [member: string]: unknown
}

/** A page, or another component, as the app's code has it as `this`. */
export interface Instance {
  data: Record<string, unknown>
  readonly route: string
  setData(patch: object, done?: () => void): void
  [member: string]: unknown
}

/** Makes one, as hosts do: own data, methods, and `setData` that takes paths. */
export function instantiate(definition: Definition, route: string): Instance {
  const { data = {}, methods, lifetimes, properties, ...members } = definition
  const instance: Instance = {
    ...members,
    ...methods,
    ...lifetimes,
    data: cloneDeep(typeof data === 'function' ? data() : data) as Record<string, unknown>,
    route,
    setData(patch, done) {
      for (const [path, value] of Object.entries(patch)) set(instance.data, path, cloneDeep(value))
      if (done) setTimeout(done)
    },
  }
  return instance
}

/** Calls a member where there is one. */
export function call(instance: Instance, name: string, ...args: unknown[]): unknown {
  const member = instance[name]
  return typeof member === 'function' ? member.apply(instance, args) : undefined
}
