import type { Body } from './exchange'
import { typeName } from './options'
import type { TextCoder } from './text'

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
export const bytesOf = (data: unknown): Uint8Array =>
  new Uint8Array(new Uint8Array(data as ArrayBuffer))

const encoded = (text: TextCoder, data: unknown, contentType: string): Uint8Array => {
  const type = typeName(data)
  if (type === 'arraybuffer') return bytesOf(data)
  if (type === 'string') return text.encode(data as string, 'utf8')
  const isForm = contentType.includes('application/x-www-form-urlencoded')
  return text.encode(isForm && type === 'object' ? queryOf(data) : JSON.stringify(data), 'utf8')
}

export const bodyOfBytes = (bytes: Uint8Array): Body => ({
  length: bytes.length,
  async *open() {
    yield bytes
  },
})

/** Where `data` goes: into the query of GET and HEAD, else into the body by content type. */
export const placeData = (
  text: TextCoder,
  method: string,
  url: string,
  data: unknown,
  contentType: string,
): { url: string; body?: Body } => {
  if (data === undefined) return { url }
  if (method !== 'GET' && method !== 'HEAD') {
    return { url, body: bodyOfBytes(encoded(text, data, contentType)) }
  }
  if (typeName(data) === 'arraybuffer') return { url }
  return { url: withQuery(url, typeof data === 'string' ? data : queryOf(data)) }
}

/** The bytes as an ArrayBuffer of their own. */
export const toArrayBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

/** UTF-8, one byte order mark stripped. */
export const toText = (text: TextCoder, bytes: Uint8Array): string =>
  text.decode(bytes, 'utf8').replace(/^\uFEFF/, '')

/** Reads an answer to its end. */
export const readAll = async (
  chunks: AsyncIterable<Uint8Array>,
  each?: (chunk: Uint8Array) => void,
): Promise<Uint8Array> => {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) {
    all.push(chunk)
    each?.(chunk)
  }
  return joined(all)
}

/** The pieces as one. */
export const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
