import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from './readBody'

type Route = (request: IncomingMessage, response: ServerResponse, argument: string) => unknown

const json = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

/** The bytes behind `/bytes/<n>`. */
export const bytes = (count: number): Buffer => Buffer.alloc(count, 'crossmp ')

/** By the first part of the path. */
export const routes: { readonly [name: string]: Route } = {
  /** Tells what arrived. */
  echo: async (request, response) => json(response, 200, await readBody(request)),
  /** The body in hexadecimal. */
  hex: async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    response.end(Buffer.concat(chunks).toString('hex'))
  },
  /** `/status/404` */
  status: async (request, response, status) => {
    await readBody(request)
    json(response, Number(status), { status: Number(status) })
  },
  /** Text that is no JSON, with a status of choice: `/text/500`. */
  text: (_, response, status) => {
    response.writeHead(Number(status || 200), { 'content-type': 'text/plain' }).end('{ no json')
  },
  /** JSON after a byte-order mark. */
  bom: (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('\uFEFF{"a":1}')
  },
  bytes: (_, response, count) => {
    const type = { 'content-type': 'application/octet-stream' }
    response.writeHead(200, { ...type, 'content-length': count }).end(bytes(Number(count)))
  },
  cookies: (_, response) => {
    const expires = 'Expires=Wed, 21 Oct 2037 07:28:00 GMT'
    response.setHeader('set-cookie', [`a=1; Path=/; ${expires}`, 'b=x=2, y'])
    json(response, 200, {})
  },
  /** Never answers. */
  silent: () => {},
  /** Hangs up. */
  drop: (request) => request.socket.destroy(),
}
