import type { Values } from './members'

const forbidden = new Set(['referer', 'host', 'content-length', 'transfer-encoding', 'connection'])

/** Finds a header whatever the case of its name. */
export const headerOf = (headers: Values, name: string): string | undefined => {
  const found = Object.keys(headers).find((key) => key.toLowerCase() === name)
  return found === undefined ? undefined : String(headers[found])
}

/** What an app may set, as text, over what the host sets by itself. */
export const requestHeaders = (
  defaults: Readonly<Record<string, string>>,
  given: unknown,
): Record<string, string> => {
  const merged: Record<string, string> = { ...defaults }
  for (const [name, value] of Object.entries((given ?? {}) as object)) {
    const key = name.toLowerCase()
    if (!forbidden.has(key) && value !== undefined && value !== null) merged[key] = String(value)
  }
  return merged
}

const pairs = (rawHeaders: readonly string[]): Array<[string, string]> => {
  const found: Array<[string, string]> = []
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    found.push([rawHeaders[i] ?? '', rawHeaders[i + 1] ?? ''])
  }
  return found
}

/** The Set-Cookie lines of an answer. */
export const cookiesOf = (rawHeaders: readonly string[]): string[] =>
  pairs(rawHeaders)
    .filter(([name]) => name.toLowerCase() === 'set-cookie')
    .map(([, value]) => value)

/** Names as the server spelt them; values of one name are joined with commas. */
export const joinedHeaders = (rawHeaders: readonly string[]): Record<string, string> => {
  const header: Record<string, string> = {}
  for (const [name, value] of pairs(rawHeaders)) {
    const before = Object.hasOwn(header, name) ? header[name] : undefined
    header[name] = before === undefined ? value : `${before},${value}`
  }
  return header
}
