import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'

/** A photo as it arrived. */
export interface StoredPhoto {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  /** The other fields of its form. */
  readonly fields: { readonly [name: string]: string }
}

type File = Omit<StoredPhoto, 'fields'>

/** Stores the file of a multipart form; undefined where its field `photo` is missing. */
export async function receivePhoto(
  request: IncomingMessage,
  folder: string,
  id: string,
  corrupt: boolean,
): Promise<StoredPhoto | undefined> {
  const fields: Record<string, string> = {}
  let stored: Promise<File> | undefined
  const form = busboy({ headers: request.headers })
  form.on('field', (name, value) => {
    fields[name] = value
  })
  form.on('file', (name, file) => {
    if (name === 'photo' && !stored) stored = store(file, join(folder, id), corrupt)
    else file.resume()
    stored?.catch((error: Error) => form.destroy(error))
  })
  await pipeline(request, form)
  return stored && { ...(await stored), fields }
}

async function store(file: Readable, path: string, corrupt: boolean): Promise<File> {
  const hash = createHash('sha256')
  let bytes = 0
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      if (corrupt && bytes === 0) chunk = flipped(chunk)
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(file, count, createWriteStream(path))
  return { path, bytes, sha256: hash.digest('hex') }
}

function flipped(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk)
  copy.writeUInt8(copy.readUInt8(0) ^ 1, 0)
  return copy
}
