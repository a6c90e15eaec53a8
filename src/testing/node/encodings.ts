import { pipeline, type Transform } from 'node:stream'
import zlib from 'node:zlib'
import { headerOf, joinedHeaders } from '../engine/headers'

/** RFC 9110, 8.4.1: deflate is zlib's format; servers that send it bare are understood too. */
const inflate = (firstByte: number): Transform =>
  (firstByte & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()

const decoders: Readonly<Record<string, (firstByte: number) => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
  deflate: inflate,
}

/** In the order in which they were applied; those that are not known are left as they are. */
const encodingsOf = (rawHeaders: readonly string[]): string[] =>
  (headerOf(joinedHeaders(rawHeaders), 'content-encoding') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => Object.hasOwn(decoders, name))

/** Whether the bytes on the wire are others than those of the content. */
export const isEncoded = (rawHeaders: readonly string[]): boolean =>
  encodingsOf(rawHeaders).length > 0

async function* decodeOne(chunks: AsyncGenerator<Uint8Array>, encoding: string) {
  const first = await chunks.next()
  // HEAD, 204, 304: the encoding of a content that is not there.
  if (first.done) return
  const all = async function* () {
    yield first.value
    yield* chunks
  }
  const decoder = decoders[encoding]?.(first.value[0] ?? 0)
  if (!decoder) return yield* all()
  // What goes wrong is thrown by reading the decoder.
  pipeline(all, decoder, () => undefined)
  yield* decoder as AsyncIterable<Uint8Array>
}

/** The content of an answer, without the encodings that its head names. */
export const decoded = (
  chunks: AsyncGenerator<Uint8Array>,
  rawHeaders: readonly string[],
): AsyncGenerator<Uint8Array> => encodingsOf(rawHeaders).reduceRight(decodeOne, chunks)
