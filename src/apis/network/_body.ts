import { toBytes } from '../_bytes'
import { toJson } from '../_json'

/** A body that both hosts can send: bytes, text, or JSON. */
export function toBody(data: unknown): unknown {
  const bytes = toBytes(data)
  if (!bytes) toJson('data', data)
  return bytes || data
}

/** Parsed as WeChat does it: one byte-order mark stripped, and the text itself where it is no JSON. */
export function parseJson(data: unknown): unknown {
  if (typeof data !== 'string') return data
  try {
    return JSON.parse(data.replace(/^\uFEFF/, ''))
  } catch {
    return data
  }
}

/** The text of a body, also where the host has parsed it. */
export const toText = (data: unknown): string =>
  typeof data === 'string' ? data : JSON.stringify(data) || ''

/** Text that stands where an ArrayBuffer was asked for, as UTF-8. */
export function toArrayBuffer(data: unknown): unknown {
  if (typeof data !== 'string') return data
  const bytes = encodeURIComponent(data).match(/%..|./g) || []
  const code = (byte: string) => (byte[1] ? Number(`0x${byte.slice(1)}`) : byte.charCodeAt(0))
  return Uint8Array.from(bytes, code).buffer
}
