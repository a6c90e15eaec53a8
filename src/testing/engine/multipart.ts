import fs from 'node:fs'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import FormData from 'form-data'
import type { Place } from './files'
import type { Body } from './http'
import { contentTypeOf } from './mime'

/** A multipart/form-data body, streamed from the file. */
export interface Multipart {
  readonly headers: Record<string, string>
  readonly body: Body
}

/** The read stream is opened when its turn comes, so that an unsent form holds no file. */
const lazily = (file: string) => (next: (stream: fs.ReadStream) => void) =>
  next(fs.createReadStream(file))

const streamOf = (form: FormData): PassThrough => {
  const stream = new PassThrough()
  form.on('error', (error) => stream.destroy(error))
  stream.once('close', () => form.destroy())
  form.pipe(stream)
  return stream
}

/** Fields in their order, then the file under `name`. */
export const multipart = (
  fields: ReadonlyArray<readonly [string, string]>,
  name: string,
  file: Place,
): Multipart => {
  const form = new FormData()
  for (const [key, value] of fields) form.append(key, value)
  const filename = path.posix.basename(file.hostPath)
  const knownLength = fs.statSync(file.realPath).size
  const contentType = contentTypeOf(filename)
  form.append(name, lazily(file.realPath), { filename, knownLength, contentType })
  return {
    headers: form.getHeaders() as Record<string, string>,
    body: { length: form.getLengthSync(), open: () => streamOf(form) },
  }
}
