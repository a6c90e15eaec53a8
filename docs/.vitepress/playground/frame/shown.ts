import type { NativeCall } from '../../../../src/testing/types'
import type { Call } from '../protocol'

const longest = 400

/** A value as one reads it: bytes by their number, functions by that they are. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Error) return `${value.name}: ${value.message}`
  const text = JSON.stringify(value, replaced) ?? String(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function replaced(_name: string, value: unknown): unknown {
  if (value instanceof ArrayBuffer) return `${value.byteLength} bytes`
  if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`
  return typeof value === 'function' ? 'function' : value
}

export const callOf = ({ api, options, settled, result, ignored }: NativeCall): Call => ({
  api,
  options: shown(options),
  ...(settled && { settled, result: shown(result) }),
  ...(ignored && { ignored }),
})
