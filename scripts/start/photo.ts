import { createHash } from 'node:crypto'
import { createReadStream, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { PNG } from 'pngjs'
import { givenFile } from '../givenFile'
import { UsageError } from '../usageError'

/** The picture that is sent around. */
export interface Photo {
  readonly path: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

const pictures = /^\.(png|jpe?g|gif|webp|bmp|heic|tiff?)$/i

/** The user's own picture. Throws a UsageError where it can't be used. */
export async function readPhoto(given: string): Promise<Photo> {
  const path = givenFile(given, 'a picture')
  if (!pictures.test(extname(path))) {
    throw new UsageError(
      `${path} is not a picture by its name: png, jpg, gif, webp, bmp, heic and tiff are.`,
    )
  }
  return describe(path)
}

/** Writes a PNG of some 8 MB, the same at each run: noise, which doesn't compress. */
export async function makePhoto(folder: string): Promise<Photo> {
  const path = join(folder, 'photo.png')
  const side = 1632
  const png = new PNG({ width: side, height: side })
  fillWithNoise(png.data)
  const options = { colorType: 2, inputHasAlpha: true, filterType: 0, deflateLevel: 1 } as const
  writeFileSync(path, PNG.sync.write(png, options))
  return describe(path)
}

// Xorshift32 (Marsaglia 2003), three bytes to a pixel.
function fillWithNoise(pixels: Buffer): void {
  let state = 0x9e3779b9
  for (let offset = 0; offset < pixels.length; offset += 4) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    pixels.writeInt32LE(state, offset)
    pixels[offset + 3] = 0xff
  }
}

async function describe(path: string): Promise<Photo> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { path, name: basename(path), bytes: statSync(path).size, sha256: hash.digest('hex') }
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')
