import type { Shape } from '../../compat/shapes'

const byName: Readonly<Record<string, () => unknown>> = {
  string: () => '',
  number: () => 0,
  boolean: () => false,
  function: () => () => undefined,
  arraybuffer: () => new ArrayBuffer(0),
  bytes: () => new Uint8ClampedArray(0),
}

/** The first of several literals: `"'up' | 'down'"`, `'0 | 1'`. */
const literal = (written: string): unknown => {
  const [first = ''] = written.split(' | ')
  if (first.startsWith("'")) return first.slice(1, -1)
  return /^-?\d/.test(first) ? Number(first) : undefined
}

const fieldsOf = (shape: { readonly [field: string]: Shape }): object =>
  Object.fromEntries(
    Object.entries(shape)
      .filter(([field]) => !field.endsWith('?'))
      .map(([field, inner]) => [field, sampleOf(inner)]),
  )

/** A value of this type: empty texts and lists, zeros, the first of several literals. Fields that may be absent are. */
export const sampleOf = (shape: Shape | undefined): unknown => {
  if (shape === undefined) return undefined
  if (typeof shape === 'string')
    return Object.hasOwn(byName, shape) ? byName[shape]?.() : literal(shape)
  return Array.isArray(shape) ? [] : fieldsOf(shape as { readonly [field: string]: Shape })
}
