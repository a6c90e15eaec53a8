import type { CanvasOperation } from '../types'

/** What draws nothing by itself. */
const silent = new Set([
  ...['draw', 'measureText', 'getImageData', 'putImageData', 'createImageData', 'getLineDash'],
  ...['createLinearGradient', 'createRadialGradient', 'createCircularGradient', 'createPattern'],
  ...['toTempFilePath', 'toDataURL'],
])

/** The same object, whose calls are told, and what is set: `['fillRect', 0, 0, 30, 15]`, `['fillStyle', 'red']`. */
export const recorded = (
  context: object,
  members: readonly string[],
  tell: (operation: CanvasOperation) => void,
): object => {
  const source = context as Record<string, unknown>
  const properties = members.map((name): [string, PropertyDescriptor] => [
    name,
    typeof source[name] === 'function' ? method(source, name, tell) : property(source, name, tell),
  ])
  return Object.defineProperties({}, Object.fromEntries(properties))
}

type Source = Record<string, unknown>
type Tell = (operation: CanvasOperation) => void

const method = (source: Source, name: string, tell: Tell): PropertyDescriptor => ({
  enumerable: true,
  configurable: true,
  writable: true,
  value: (...given: unknown[]) => {
    if (!silent.has(name)) tell([name, ...given])
    return (source[name] as (...given: unknown[]) => unknown)(...given)
  },
})

const property = (source: Source, name: string, tell: Tell): PropertyDescriptor => ({
  enumerable: true,
  configurable: true,
  get: () => source[name],
  set: (value) => {
    source[name] = value
    tell([name, value])
  },
})
