import { letters, part, viewOf } from './view'

/** What an MP4 or QuickTime file says about itself. */
export interface VideoHeader {
  /** Seconds. */
  readonly duration: number
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Reads the movie header of an MP4 or QuickTime file; undefined when there is none. */
export function readVideoHeader(bytes: Uint8Array): VideoHeader | undefined {
  const movie = findBox(viewOf(bytes), 'moov')
  const header = movie && findBox(movie, 'mvhd')
  if (movie === undefined || header === undefined) return undefined
  try {
    return { duration: readDuration(header), ...readSize(movie) }
  } catch (cause) {
    // A read past the end: the file is cut short.
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

/** A box is its length (32 bits), its type (4 letters) and its content. ISO/IEC 14496-12, 4.2. */
function* boxes(bytes: DataView): Generator<{ type: string; content: DataView }> {
  let at = 0
  while (at + 8 <= bytes.byteLength) {
    const length = bytes.getUint32(at)
    if (length < 8) return
    yield {
      type: letters(bytes, at + 4, at + 8),
      content: part(bytes, at + 8, at + length),
    }
    at += length
  }
}

function findBox(bytes: DataView, type: string): DataView | undefined {
  for (const box of boxes(bytes)) if (box.type === type) return box.content
  return undefined
}

/** In version 1 of a header, times are 64 bits long. */
function isLong(header: DataView): boolean {
  return header.getUint8(0) === 1
}

function readDuration(header: DataView): number {
  const timescale = header.getUint32(isLong(header) ? 20 : 12)
  const length = isLong(header) ? Number(header.getBigUint64(24)) : header.getUint32(16)
  return timescale === 0 ? 0 : length / timescale
}

/** The size of the first track that can be seen; width and height are 16.16 fixed point. */
function readSize(movie: DataView): { width: number; height: number } {
  for (const box of boxes(movie)) {
    const header = box.type === 'trak' ? findBox(box.content, 'tkhd') : undefined
    if (header === undefined) continue
    const at = isLong(header) ? 88 : 76
    const width = header.getUint32(at) / 65536
    const height = header.getUint32(at + 4) / 65536
    if (width > 0 && height > 0) return { width, height }
  }
  return { width: 0, height: 0 }
}
