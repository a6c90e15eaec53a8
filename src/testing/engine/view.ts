/** Numbers in bytes. A read past the end throws a RangeError. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A part of a file; what lies past its end is left out. */
export const part = (view: DataView, from: number, to: number): DataView => {
  const start = Math.min(from, view.byteLength)
  const end = Math.min(Math.max(to, start), view.byteLength)
  return new DataView(view.buffer, view.byteOffset + start, end - start)
}

/** Bytes as letters, one for one. */
export const letters = (view: DataView, from: number, to: number): string => {
  const { buffer, byteOffset, byteLength } = part(view, from, to)
  return String.fromCharCode(...new Uint8Array(buffer, byteOffset, byteLength))
}
