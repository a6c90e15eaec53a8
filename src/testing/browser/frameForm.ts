import type { FormFields, FormFrame } from '../engine/form'
import { text } from './text'

/** HTML, "escape a multipart/form-data name". */
const escaped = (name: string): string => name.replace(/\r?\n|\r/g, '%0D%0A').replace(/"/g, '%22')

const newBoundary = (): string => {
  const random = crypto.getRandomValues(new Uint8Array(12))
  return `--------------------------${text.decode(random, 'hex')}`
}

export const frameForm = (
  fields: FormFields,
  name: string,
  filename: string,
  type: string,
): FormFrame => {
  const boundary = newBoundary()
  const part = (head: string, value: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}`
  const before = fields.map(([key, value]) => part(`name="${escaped(key)}"`, `${value}\r\n`))
  const ofFile = `name="${escaped(name)}"; filename="${escaped(filename)}"\r\nContent-Type: ${type}`
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    head: text.encode([...before, part(ofFile, '')].join(''), 'utf8'),
    tail: text.encode(`\r\n--${boundary}--\r\n`, 'utf8'),
  }
}
