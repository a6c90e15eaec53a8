import fs from 'node:fs'
import path from 'node:path'
import FormData from 'form-data'
import type { Place } from './files'
import type { Body } from './http'
import { contentTypeOf } from './mime'

/** A multipart/form-data body, streamed from the file. */
export interface Multipart {
  readonly headers: Record<string, string>
  readonly body: Body
}

const chunkSize = 64 * 1024

/** The file is closed by the time that the reader has ended, however it ends. */
async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  const handle = await fs.promises.open(file)
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkSize))
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** The form with an empty file, in two: what stands before the file's bytes, and after. */
const frameOf = (form: FormData): [head: Buffer, tail: Buffer] => {
  const frame = form.getBuffer()
  const tail = Buffer.from(`\r\n--${form.getBoundary()}--\r\n`)
  return [frame.subarray(0, -tail.length), tail]
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
  form.append(name, Buffer.alloc(0), { filename, contentType: contentTypeOf(filename) })
  const [head, tail] = frameOf(form)
  const open = async function* () {
    yield head
    yield* bytesOf(file.realPath)
    yield tail
  }
  const length = head.length + fs.statSync(file.realPath).size + tail.length
  return { headers: form.getHeaders() as Record<string, string>, body: { length, open } }
}
