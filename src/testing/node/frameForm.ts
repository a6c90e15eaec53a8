import FormData from 'form-data'
import type { FormFields, FormFrame } from '../engine/form'

/** The form is made with an empty file, and cut in two where its bytes belong. */
export const frameForm = (
  fields: FormFields,
  name: string,
  filename: string,
  contentType: string,
): FormFrame => {
  const form = new FormData()
  for (const [key, value] of fields) form.append(key, value)
  form.append(name, Buffer.alloc(0), { filename, contentType })
  const frame = form.getBuffer()
  const tail = Buffer.from(`\r\n--${form.getBoundary()}--\r\n`)
  const head = frame.subarray(0, -tail.length)
  return { headers: form.getHeaders() as Record<string, string>, head, tail }
}
