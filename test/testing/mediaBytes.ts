/** Media files that are just long enough to have a header. */

const u16 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => {
    bytes.writeUInt16BE(value, index * 2)
  })
  return bytes
}

const u32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => {
    bytes.writeUInt32BE(value, index * 4)
  })
  return bytes
}

export const gifBytes = (width: number, height: number): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt16LE(width, 0)
  size.writeUInt16LE(height, 2)
  return Buffer.concat([Buffer.from('GIF89a'), size])
}

const segment = (marker: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  return Buffer.concat([u16(marker, content.length + 2), content])
}

/** A JPEG with an EXIF orientation before its frame header. */
export const jpegBytes = (of: { width: number; height: number; orientation: number }): Buffer => {
  const tiff = Buffer.concat([
    Buffer.from('MM'),
    u16(42),
    u32(8),
    u16(1, 0x0112, 3),
    u32(1),
    u16(of.orientation, 0),
  ])
  return Buffer.concat([
    u16(0xffd8),
    segment(0xffe1, Buffer.from('Exif\0\0'), tiff),
    segment(0xffc4, Buffer.alloc(3)),
    segment(0xffc0, Buffer.of(8), u16(of.height, of.width), Buffer.of(3)),
  ])
}

const box = (type: string, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  return Buffer.concat([u32(content.length + 8), Buffer.from(type), content])
}

/** An MP4 with a movie header and one video track. */
export const mp4Bytes = (of: { seconds: number; width: number; height: number }): Buffer => {
  const movieHeader = box('mvhd', u32(0, 0, 0, 1000, of.seconds * 1000))
  const trackHeader = box('tkhd', Buffer.alloc(76), u32(of.width * 65536, of.height * 65536))
  return Buffer.concat([
    box('ftyp', Buffer.from('isom')),
    box('moov', movieHeader, box('trak', trackHeader)),
  ])
}
