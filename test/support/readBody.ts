import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'

/** What a request was, as `/echo` tells it. */
export interface Received {
  method: string | undefined
  /** Path and query. */
  url: string | undefined
  headers: IncomingMessage['headers']
  /** Text of the body, unless it is a form with a file. */
  body: string
  fields: { [field: string]: string }
  file?: { name: string; bytes: number; sha256: string }
}

/** Reads a request to its end. */
export async function readBody(request: IncomingMessage): Promise<Received> {
  const { method, url, headers } = request
  const received: Received = { method, url, headers, body: '', fields: {} }
  if (headers['content-type']?.startsWith('multipart/')) await readForm(request, received)
  else for await (const chunk of request.setEncoding('utf8')) received.body += chunk
  return received
}

const readForm = (request: IncomingMessage, received: Received): Promise<void> =>
  new Promise((resolve, reject) => {
    const form = busboy({ headers: request.headers })
    form.on('field', (name, value) => {
      received.fields[name] = value
    })
    form.on('file', (name, stream) => {
      const hash = createHash('sha256')
      let bytes = 0
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        hash.update(chunk)
      })
      stream.on('end', () => {
        received.file = { name, bytes, sha256: hash.digest('hex') }
      })
    })
    form.on('close', resolve).on('error', reject)
    request.pipe(form)
  })
