import { TextDecoder } from 'node:util'
import type { Body } from './http'
import { typeName } from './options'

const asText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)

/** `a=1&b=2`; objects and arrays as JSON. */
export const queryOf = (data: unknown): string =>
  Object.entries(data as object)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(asText(value))}`)
    .join('&')

/** Adds a query to a URL, before its fragment. */
export const withQuery = (url: string, query: string): string => {
  if (query === '') return url
  const [base = '', ...fragment] = url.split('#')
  const glue = base.includes('?') ? (/[?&]$/.test(base) ? '' : '&') : '?'
  return [`${base}${glue}${query}`, ...fragment].join('#')
}

/** A copy of the bytes of an ArrayBuffer of any realm. */
const bytesOf = (data: unknown): Buffer => Buffer.from(new Uint8Array(data as ArrayBuffer))

const bufferOf = (data: unknown, contentType: string): Buffer => {
  const type = typeName(data)
  if (type === 'arraybuffer') return bytesOf(data)
  if (type === 'string') return Buffer.from(data as string)
  const isForm = contentType.includes('application/x-www-form-urlencoded')
  return Buffer.from(isForm && type === 'object' ? queryOf(data) : JSON.stringify(data))
}

export const bodyOfBytes = (bytes: Buffer): Body => ({
  length: bytes.length,
  async *open() {
    yield bytes
  },
})

/** Where `data` goes: into the query of GET and HEAD, else into the body by content type. */
export const placeData = (
  method: string,
  url: string,
  data: unknown,
  contentType: string,
): { url: string; body?: Body } => {
  if (data === undefined) return { url }
  if (method !== 'GET' && method !== 'HEAD') {
    return { url, body: bodyOfBytes(bufferOf(data, contentType)) }
  }
  if (typeName(data) === 'arraybuffer') return { url }
  return { url: withQuery(url, typeof data === 'string' ? data : queryOf(data)) }
}

/** The bytes as an ArrayBuffer of their own. */
export const toArrayBuffer = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer

/** UTF-8, one byte order mark stripped. */
export const toText = (bytes: Buffer): string => new TextDecoder('utf-8').decode(bytes)

/** Reads an answer to its end. */
export const readAll = async (
  chunks: AsyncIterable<Buffer>,
  each?: (chunk: Buffer) => void,
): Promise<Buffer> => {
  const all: Buffer[] = []
  for await (const chunk of chunks) {
    all.push(chunk)
    each?.(chunk)
  }
  return Buffer.concat(all)
}
