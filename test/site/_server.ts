import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { base, built } from './_paths'

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

export interface Server {
  readonly url: string
  close(): void
}

/** Serves the built site as any static server does, on 127.0.0.1. */
export async function startServer(): Promise<Server> {
  const server = http.createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = fileAt(decodeURIComponent(pathname))
    if (!file) return response.writeHead(404).end()
    const type = types[extname(file)] ?? 'application/octet-stream'
    return response.writeHead(200, { 'content-type': type }).end(readFileSync(file))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function fileAt(path: string): string | undefined {
  if (!path.startsWith(base)) return undefined
  const file = join(built, path.slice(base.length))
  const found = [file, join(file, 'index.html')].find(
    (each) => existsSync(each) && statSync(each).isFile(),
  )
  return found
}
