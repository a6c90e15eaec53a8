import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readImageHeader } from '../../src/testing/engine/imageHeader'
import { readVideoHeader } from '../../src/testing/engine/videoHeader'
import { pngBytes } from './answer'
import { gifBytes, jpegBytes, mp4Bytes } from './mediaBytes'

const images = [
  pngBytes(3, 2),
  gifBytes(3, 2),
  jpegBytes({ width: 3, height: 2, orientation: 1 }),
  jpegBytes({ width: 3, height: 2, orientation: 99 }),
]

describe('readImageHeader', () => {
  it('reads sizes', () => {
    for (const image of images) {
      expect(readImageHeader(image)).toMatchObject({ width: 3, height: 2, orientation: 'up' })
    }
  })

  it('skips fill bytes in a JPEG', () => {
    const jpeg = jpegBytes({ width: 3, height: 2, orientation: 8 })
    const filled = Buffer.concat([jpeg.subarray(0, 2), Buffer.of(0xff, 0xff), jpeg.subarray(2)])
    expect(readImageHeader(filled)).toMatchObject({ width: 3, height: 2, orientation: 'left' })
  })

  it('never throws, whatever the bytes', () => {
    const start = fc.constantFrom(...images, Buffer.alloc(0))
    const bytes = fc.tuple(start, fc.nat(80), fc.uint8Array({ maxLength: 80 }))
    fc.assert(
      fc.property(bytes, ([head, length, tail]) => {
        readImageHeader(Buffer.concat([head.subarray(0, length), tail]))
      }),
    )
  })
})

describe('readVideoHeader', () => {
  const video = mp4Bytes({ seconds: 3, width: 640, height: 360 })

  it('reads duration and size', () => {
    expect(readVideoHeader(video)).toEqual({ duration: 3, width: 640, height: 360 })
    expect(readVideoHeader(Buffer.from('no video'))).toBeUndefined()
  })

  it('never throws, whatever the bytes', () => {
    const bytes = fc.tuple(fc.nat(video.length), fc.uint8Array({ maxLength: 80 }))
    fc.assert(
      fc.property(bytes, ([length, tail]) => {
        readVideoHeader(Buffer.concat([video.subarray(0, length), tail]))
      }),
    )
  })
})
