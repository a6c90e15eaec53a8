import type { Encoding, TextCoder } from '../engine/text'

interface Coder {
  encode(text: string): Uint8Array
  decode(bytes: Uint8Array): string
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0))

const lettersOf = (bytes: Uint8Array): string => {
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return letters
}

/** What is read stops at the first pair that is none, as on Node. */
const pairsIn = (text: string): string[] =>
  (/^(?:[\da-f]{2})*/i.exec(text)?.[0] ?? '').match(/../g) ?? []

const coders: Readonly<Record<Encoding, Coder>> = {
  utf8: {
    encode: (text) => new TextEncoder().encode(text),
    decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  },
  utf16le: {
    encode: (text) => {
      const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
      return new Uint8Array(units.buffer)
    },
    decode: (bytes) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes),
  },
  latin1: { encode: bytesOf, decode: lettersOf },
  ascii: { encode: bytesOf, decode: (bytes) => lettersOf(bytes.map((byte) => byte & 0x7f)) },
  base64: {
    encode: (text) => bytesOf(atob(text.replace(/-/g, '+').replace(/_/g, '/'))),
    decode: (bytes) => btoa(lettersOf(bytes)),
  },
  hex: {
    encode: (text) => Uint8Array.from(pairsIn(text), (pair) => Number.parseInt(pair, 16)),
    decode: (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  },
}

export const text: TextCoder = {
  encode: (written, encoding) => coders[encoding].encode(written),
  decode: (bytes, encoding) => coders[encoding].decode(bytes),
}
