import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../../../src/apis/_base64'

const bytesOf = (buffer: ArrayBuffer): number[] => [...new Uint8Array(buffer)]

describe('base64', () => {
  it('is what Node makes of any bytes, and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64(Uint8Array.from(bytes).buffer)
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect(bytesOf(fromBase64(text))).toEqual([...bytes])
        expect(bytesOf(fromBase64(text.replace(/=/g, '')))).toEqual([...bytes])
      }),
    )
  })

  it('is what Node makes of as many bytes as make several pieces', () => {
    for (const length of [6143, 6144, 6145, 12_288, 100_001]) {
      const bytes = randomBytes(length)
      const text = bytes.toString('base64')
      expect(toBase64(Uint8Array.from(bytes).buffer)).toBe(text)
      expect(Buffer.from(fromBase64(text)).equals(bytes)).toBe(true)
    }
  })

  it('reads over line ends', () => {
    expect(bytesOf(fromBase64('AQ\r\nID\n'))).toEqual([1, 2, 3])
  })
})
