import { failure } from '../core/failure'

/** Whether a value is an ArrayBuffer or a view of one: a typed array, a DataView, Node's Buffer, of whichever realm. */
export const isBytes = (value: unknown): boolean =>
  /\w(Array|Buffer|View)]$/.test(Object.prototype.toString.call(value))

/** What holds bytes as an ArrayBuffer of its own, of a view the bytes it shows. Undefined for all else. */
export function toBytes(data: unknown): ArrayBuffer | undefined {
  if (data instanceof ArrayBuffer) return data
  if (!isBytes(data)) return undefined
  const { buffer = data as ArrayBuffer, byteOffset, byteLength } = data as Partial<ArrayBufferView>
  return new Uint8Array(buffer, byteOffset, byteLength).slice().buffer as ArrayBuffer
}

/** What messages and files are made of; hosts differ in what they make of anything else. */
export function toContent(data: unknown): string | ArrayBuffer {
  const content = typeof data === 'string' ? data : toBytes(data)
  if (content === undefined) throw failure('argument', 'data should be text or bytes')
  return content
}
