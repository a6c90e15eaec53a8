import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { answersPreflight, welcome } from './cors'
import { routes } from './routes'

/** A real HTTP server on 127.0.0.1, and what it was asked. */
export interface LoopbackServer {
  /** Absolute address of a path. */
  url(path: string): string
  /** Paths that were asked for, in order; forget them by emptying the array. */
  readonly asked: string[]
  close(): Promise<void>
}

/** Listens on a free port of 127.0.0.1. See `routes.ts` for what it answers. */
export async function startServer(): Promise<LoopbackServer> {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    welcome(request, response)
    if (answersPreflight(request, response)) return
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    asked.push(pathname)
    const [, name = '', argument = ''] = pathname.split('/')
    const route = routes[name]
    if (route) void route(request, response, argument)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
