import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What a request was, as the server saw it. */
export interface Seen {
  readonly method: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

export interface Server {
  readonly url: string
  /** The last request. */
  seen(): Seen
  close(): Promise<void>
}

/** A real server on 127.0.0.1 that answers `{"ok":true}`, and 404 under `/missing`. */
export async function startServer(): Promise<Server> {
  let seen: Seen = { method: '', headers: {}, body: '' }
  const server = createServer(async (request, response) => {
    const body = await text(request)
    seen = { method: request.method ?? '', headers: request.headers, body }
    response.writeHead(request.url === '/missing' ? 404 : 200, {
      'Content-Type': 'application/json',
    })
    response.end('{"ok":true}')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: () => seen,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
