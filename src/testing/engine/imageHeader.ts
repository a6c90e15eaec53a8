import { letters, part, viewOf } from './view'

/** How a camera was held, as both platforms spell it, in the order of EXIF's values 1 to 8. */
const ORIENTATIONS = [
  'up',
  'up-mirrored',
  'down',
  'down-mirrored',
  'left-mirrored',
  'right',
  'right-mirrored',
  'left',
] as const

export type Orientation = (typeof ORIENTATIONS)[number]

/** What an image file says about itself in its first bytes. */
export interface ImageHeader {
  readonly type: 'png' | 'jpeg' | 'gif'
  /** Pixels as stored, whatever the orientation. */
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
}

/** Reads the header of a PNG, JPEG or GIF file; undefined for anything else. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const file = viewOf(bytes)
  try {
    return readPng(file) ?? readGif(file) ?? readJpeg(file)
  } catch (cause) {
    // A read past the end: the file is cut short.
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

function readPng(bytes: DataView): ImageHeader | undefined {
  if (letters(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n') return undefined
  return {
    type: 'png',
    width: bytes.getUint32(16),
    height: bytes.getUint32(20),
    orientation: 'up',
  }
}

function readGif(bytes: DataView): ImageHeader | undefined {
  if (!/^GIF8[79]a$/.test(letters(bytes, 0, 6))) return undefined
  return {
    type: 'gif',
    width: bytes.getUint16(6, true),
    height: bytes.getUint16(8, true),
    orientation: 'up',
  }
}

const EXIF_SEGMENT = 0xe1

function readJpeg(bytes: DataView): ImageHeader | undefined {
  if (bytes.byteLength < 4 || bytes.getUint16(0) !== 0xffd8) return undefined
  let orientation: Orientation = 'up'
  let at = 2
  for (;;) {
    if (bytes.getUint8(at) !== 0xff) return undefined
    const marker = bytes.getUint8(at + 1)
    if (marker === 0xff) {
      // A fill byte before the marker.
      at += 1
      continue
    }
    const length = bytes.getUint16(at + 2)
    if (isStartOfFrame(marker)) {
      const height = bytes.getUint16(at + 5)
      return { type: 'jpeg', width: bytes.getUint16(at + 7), height, orientation }
    }
    if (marker === EXIF_SEGMENT) {
      orientation = readExif(part(bytes, at + 4, at + 2 + length)) ?? orientation
    }
    at += 2 + length
  }
}

/** SOF0 to SOF15, without the tables (C4, C8, CC) that lie between them. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

const ORIENTATION_TAG = 0x0112

function readExif(segment: DataView): Orientation | undefined {
  if (letters(segment, 0, 4) !== 'Exif') return undefined
  const tiff = part(segment, 6, segment.byteLength)
  const little = letters(tiff, 0, 2) === 'II'
  const short = (at: number) => tiff.getUint16(at, little)
  const directory = tiff.getUint32(4, little)
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12
    if (short(at) === ORIENTATION_TAG) return ORIENTATIONS[short(at + 8) - 1]
  }
  return undefined
}
