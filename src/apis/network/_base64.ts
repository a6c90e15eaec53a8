// Mini-programs have no atob, and WeChat deprecates its own.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  const { length } = bytes
  let text = ''
  for (let i = 0; i < length; i += 3) {
    // Three bytes make four digits; beyond the end they count as 0, and their digits are padding.
    const bits = (byte(bytes, i) << 16) | (byte(bytes, i + 1) << 8) | byte(bytes, i + 2)
    text += digit(bits >> 18) + digit(bits >> 12)
    text += (i + 1 < length ? digit(bits >> 6) : '=') + (i + 2 < length ? digit(bits) : '=')
  }
  return text
}

const byte = (bytes: Uint8Array, at: number): number => bytes[at] || 0
const digit = (bits: number): string => alphabet.charAt(bits & 63)

/** Line ends and padding do not matter. */
export function fromBase64(text: string): ArrayBuffer {
  const digits = text.replace(/[^\w+/]|_/g, '')
  const bytes = new Uint8Array((digits.length * 3) >> 2)
  let bits = 0
  let at = 0
  for (let i = 0; i < digits.length; i++) {
    bits = (bits << 6) | alphabet.indexOf(digits.charAt(i))
    if (i & 3) bytes[at++] = bits >> (6 - 2 * (i & 3))
  }
  return bytes.buffer
}
