/** One host that was put on `globalThis`, and what was there before it. */
interface Layer {
  readonly name: string
  readonly native: object
  before: PropertyDescriptor | undefined
}

/** On `globalThis` too while there are any: test runners load a module several times. */
const key = Symbol.for('crossmp/testing: installed hosts')

/** Those that are there or lie under another, the oldest first. */
const installed = (): Layer[] => (Reflect.get(globalThis, key) as Layer[] | undefined) ?? []

const keep = (layers: Layer[]): void => {
  if (layers.length === 0) Reflect.deleteProperty(globalThis, key)
  else Object.defineProperty(globalThis, key, { value: layers, configurable: true })
}

const put = (name: string, descriptor: PropertyDescriptor | undefined): void => {
  if (descriptor) Object.defineProperty(globalThis, name, descriptor)
  else Reflect.deleteProperty(globalThis, name)
}

/** What lies under another is taken out from below it; what somebody else has put there is left. */
const takeOut = ({ name, native, before }: Layer, over: Layer | undefined): void => {
  if (over) {
    if (over.before?.value === native) over.before = before
  } else if (Reflect.get(globalThis, name) === native) put(name, before)
}

const remove = (layer: Layer): void => {
  const layers = installed()
  const at = layers.indexOf(layer)
  if (at < 0) return
  const over = layers.find(({ name }, index) => index > at && name === layer.name)
  takeOut(layer, over)
  keep(layers.filter((other) => other !== layer))
}

/** Puts a host on `globalThis`. The function that is returned undoes it, in whatever order. */
export const putOnGlobal = (name: string, native: object): (() => void) => {
  const before = Object.getOwnPropertyDescriptor(globalThis, name)
  const layer: Layer = { name, native, before }
  put(name, { value: native, configurable: true, enumerable: true, writable: true })
  keep([...installed(), layer])
  return () => remove(layer)
}
