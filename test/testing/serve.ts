import http, { type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import busboy from 'busboy'
import { afterEach } from 'vitest'

/** Starts servers on 127.0.0.1 that are closed after each test; gives their address. */
export const useServers = (): ((listener: RequestListener) => Promise<string>) => {
  const servers: http.Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.close()
      server.closeAllConnections()
    }
  })
  return async (listener) => {
    const server = http.createServer(listener)
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
}

/** What a request carried, as JSON in the answer. */
export const echo: RequestListener = async (request, response) => {
  const { method, url, headers } = request
  const body = (await buffer(request)).toString()
  response.setHeader('Content-Type', 'application/json')
  response.end(method === 'HEAD' ? undefined : JSON.stringify({ method, url, headers, body }))
}

export interface Form {
  readonly headers: http.IncomingHttpHeaders
  readonly fields: Array<[string, string]>
  readonly files: Array<{ name: string; filename: string; mimeType: string; bytes: Buffer }>
}

/** Reads a multipart form with a parser that is not ours. */
export const readForm = (request: IncomingMessage): Promise<Form> =>
  new Promise((resolve, reject) => {
    const form: Form = { headers: request.headers, fields: [], files: [] }
    const parser = busboy({ headers: request.headers })
    const reading: Promise<unknown>[] = []
    parser.on('field', (name, value: string) => form.fields.push([name, value]))
    parser.on('file', (name = '', stream, { filename = '', mimeType }) => {
      const read = buffer(stream).then((bytes) =>
        form.files.push({ name, filename, mimeType, bytes }),
      )
      reading.push(read)
    })
    parser.on('close', () => Promise.all(reading).then(() => resolve(form), reject))
    parser.on('error', reject)
    request.pipe(parser)
  })
