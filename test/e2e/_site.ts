import { once } from 'node:events'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'

/** A web site on 127.0.0.1. */
export interface Site {
  readonly url: string
  close(): void
}

const types: { readonly [ending: string]: string } = { html: 'text/html', js: 'text/javascript' }

/** Serves these pages and scripts by their paths; all else is asked of `api`, as a proxy before an app's server does. */
export async function startSite(
  files: { readonly [path: string]: string },
  api?: string,
): Promise<Site> {
  const server = http.createServer((request, response) => {
    const text = files[request.url ?? '']
    if (text !== undefined) send(response, request.url ?? '', text)
    else if (api) forward(request, response, api)
    else response.writeHead(404).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function send(response: ServerResponse, path: string, text: string): void {
  const [ending = ''] = /\w+$/.exec(path) ?? ['html']
  response.writeHead(200, { 'content-type': `${types[ending]}; charset=utf-8` }).end(text)
}

function forward(request: IncomingMessage, response: ServerResponse, api: string): void {
  const { method, headers } = request
  const asked = http.request(new URL(request.url ?? '/', api), { method: method ?? 'GET', headers })
  asked.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    pipeline(answer, response).catch(() => {})
  })
  // Whoever hangs up, the other side is told.
  asked.on('error', () => response.destroy())
  response.on('close', () => asked.destroy())
  pipeline(request, asked).catch(() => {})
}
