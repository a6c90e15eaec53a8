import { failure } from '../core/failure'

/** Whether a value is an ArrayBuffer or a view of one: a typed array, a DataView, Node's Buffer, of whichever realm. */
export const isBytes = (value: unknown): boolean =>
  /\w(Array|Buffer|View)]$/.test(Object.prototype.toString.call(value))

/** Bytes as an ArrayBuffer of their own; for a view, the bytes that it shows. Undefined for anything else. */
export function toBytes(data: unknown): ArrayBuffer | undefined {
  if (data instanceof ArrayBuffer) return data
  if (!isBytes(data)) return undefined
  const { buffer = data as ArrayBuffer, byteOffset, byteLength } = data as Partial<ArrayBufferView>
  return new Uint8Array(buffer, byteOffset, byteLength).slice().buffer as ArrayBuffer
}

/** The content of a message or a file: text or bytes. Hosts differ in how they treat anything else. */
export function toContent(data: unknown): string | ArrayBuffer {
  const content = typeof data === 'string' ? data : toBytes(data)
  if (content === undefined) throw failure('argument', 'data should be text or bytes')
  return content
}
