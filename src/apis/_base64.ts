// Mini-programs have no atob, and WeChat deprecates its own.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

// Bytes in a piece of text, three for four digits. Text that grows digit by digit takes ten times as long, and an engine's stack
// takes no more arguments than that at once.
const size = 6144

export function toBase64(buffer: ArrayBuffer): string {
  const { byteLength } = buffer
  let text = ''
  for (let from = 0; from < byteLength; from += size) {
    const bytes = new Uint8Array(buffer, from, Math.min(size, byteLength - from))
    text += String.fromCharCode.apply(null, digitsOf(bytes) as never)
  }
  // Bytes beyond the end count as 0: their digits are padding.
  const over = byteLength % 3
  return over ? text.slice(0, over - 3) + '=='.slice(over - 1) : text
}

/** As character codes. */
function digitsOf(bytes: Uint8Array): Uint8Array {
  const digits = new Uint8Array(Math.ceil(bytes.length / 3) * 4)
  for (let i = 0, at = 0; i < bytes.length; i += 3) {
    const bits =
      ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number)
    digits[at++] = alphabet.charCodeAt(bits >> 18)
    digits[at++] = alphabet.charCodeAt((bits >> 12) & 63)
    digits[at++] = alphabet.charCodeAt((bits >> 6) & 63)
    digits[at++] = alphabet.charCodeAt(bits & 63)
  }
  return digits
}

/** Line ends and padding do not matter. */
export function fromBase64(text: string): ArrayBuffer {
  const digits = text.replace(/[^\w+/]|_/g, '')
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i
  const bytes = new Uint8Array((digits.length * 3) >> 2)
  let bits = 0
  let at = 0
  for (let i = 0; i < digits.length; i++) {
    bits = (bits << 6) | (values[digits.charCodeAt(i)] as number)
    if (i & 3) bytes[at++] = bits >> (6 - 2 * (i & 3))
  }
  return bytes.buffer
}
