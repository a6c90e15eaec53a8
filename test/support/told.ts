import { mapValues } from 'lodash-es'

/** A value without what differs from run to run: paths, secrets, times, what the server echoes. */
export function told(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return String(value)
  if (typeof value === 'string') return isPlain(value) ? value : 'text'
  if (typeof value === 'function') return 'function'
  if (typeof value !== 'object' || value === null) return value
  if (depth > 0) return Object.keys(value).sort()
  return mapValues(value, (inner) => told(inner, depth + 1))
}

const isPlain = (text: string): boolean =>
  /^(http:\/\/127[\w:./]*|[\w :,.'-]*)$/.test(text) && !/\w{24}/.test(text)
