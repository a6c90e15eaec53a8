import type { TextCoder } from '../engine/text'

export const text: TextCoder = {
  encode: (written, encoding) => Buffer.from(written, encoding),
  decode: (bytes, encoding) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding),
}
