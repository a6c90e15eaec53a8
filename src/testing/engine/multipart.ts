import type { Kernel } from '../kernel'
import type { Body } from './exchange'
import type { Place } from './files'
import type { FormFields } from './form'
import { contentTypeOf } from './mime'
import { nameOfPath } from './path'

/** A multipart/form-data body, streamed from the file. */
export interface Multipart {
  readonly headers: Record<string, string>
  readonly body: Body
}

/** Fields in their order, then the file under `name`. */
export const multipart = (
  { runtime, files }: Kernel,
  fields: FormFields,
  name: string,
  file: Place,
): Multipart => {
  const filename = nameOfPath(file.hostPath)
  const type = contentTypeOf(filename)
  const { headers, head, tail } = runtime.frameForm(fields, name, filename, type)
  const open = async function* () {
    yield head
    yield* files.disk.chunks(file.realPath)
    yield tail
  }
  const size = files.disk.stat(file.realPath)?.size ?? 0
  return { headers, body: { length: head.length + size + tail.length, open } }
}
