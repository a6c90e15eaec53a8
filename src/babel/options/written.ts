/** A value as one would write it, on one line. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? `[ ${value.map(inside).join(', ')} ]` : '[]'
  if (typeof value !== 'object' || value === null) return inside(value)
  const fields = Object.entries(value).map(([key, field]) => `${key}: ${inside(field)}`)
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
}

function quoted(text: string): string {
  const json = JSON.stringify(text)
  return text.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`
}

/** What stands inside of another value is shown if it is short. */
function inside(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'function':
      return 'a function'
    case 'object':
      if (value === null) return 'null'
      return Array.isArray(value) ? '[…]' : '{…}'
    default:
      return String(value)
  }
}
