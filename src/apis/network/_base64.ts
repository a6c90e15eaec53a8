// Mini-programs have no atob, and WeChat deprecates its own.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[i], bytes[i + 1], bytes[i + 2]]
    text += alphabet.charAt(a >> 2) + alphabet.charAt(((a & 3) << 4) | (b >> 4))
    text += i + 1 < bytes.length ? alphabet.charAt(((b & 15) << 2) | (c >> 6)) : '='
    text += i + 2 < bytes.length ? alphabet.charAt(c & 63) : '='
  }
  return text
}

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
