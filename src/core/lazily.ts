type Loads = { readonly [name: string]: () => unknown }

/** Gives an object members that are loaded when they are first read. They can be listed and written to, as any others. */
export function lazily<T extends object>(object: T, loads: Loads): T {
  for (const name of Object.keys(loads)) {
    const set = (value: unknown): void => {
      Object.defineProperty(object, name, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      })
    }
    const get = (): unknown => {
      const value = (loads[name] as Loads[string])()
      set(value)
      return value
    }
    Object.defineProperty(object, name, { get, set, configurable: true, enumerable: true })
  }
  return object
}
