import { isBytes } from '../_bytes'

/** Alipay's values are bytes in hexadecimal. */
export const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join('')

/** Some hosts write `0x` before them, or spaces between. */
export function fromHex(hex: unknown): ArrayBuffer {
  if (isBytes(hex)) return hex as ArrayBuffer
  const pairs =
    String(hex || '')
      .replace(/^0x|[^\da-f]/gi, '')
      .match(/../g) || []
  return new Uint8Array(pairs.map((pair) => Number(`0x${pair}`))).buffer
}
