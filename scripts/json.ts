/** Where a value is in what holds it. */
export type Path = readonly string[]

interface Layout {
  /** Objects that have a line for each member; all others stand on one line. */
  opens(path: Path): boolean
  /** What stands on one line. */
  write?(value: unknown): string
}

export const lay = (value: object, layout: Layout): string => `${layAt(value, layout, [])}\n`

function layAt(value: unknown, layout: Layout, path: Path): string {
  const { opens, write = JSON.stringify } = layout
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isObject || !opens(path)) return write(value)
  const indent = '  '.repeat(path.length)
  const lines = Object.entries(value).map(
    ([key, one]) => `${indent}  ${write(key)}: ${layAt(one, layout, [...path, key])}`,
  )
  return lines.length > 0 ? `{\n${lines.join(',\n')}\n${indent}}` : '{}'
}
