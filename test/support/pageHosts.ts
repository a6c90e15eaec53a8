// What `src/testing` exports, with hosts as they are in a web page: see vitest.config.mts.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import { buffer } from 'node:stream/consumers'
import { PNG } from 'pngjs'
import { createHost as create, type Page } from '../../src/testing/browser/index'
import type { Host, HostOptions, NativeObject, Platform } from '../../src/testing/types'

export { withHost } from '../../src/testing/createHost'
export type * from '../../src/testing/types'

/** Files of this machine, as if the page had them. */
class RealFiles extends Map<string, Uint8Array> {
  override get(name: string): Uint8Array | undefined {
    return fs.existsSync(name) ? fs.readFileSync(name) : undefined
  }
}

/** As the server spelt them. */
const headersOf = ({ rawHeaders }: http.IncomingMessage): Record<string, string[]> => {
  const headers: Record<string, string[]> = {}
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at)
    if (!/^(content-length|transfer-encoding)$/i.test(name))
      headers[name] = [...(headers[name] ?? []), value]
  }
  return headers
}

/** The page's server passes on to the one that the test started. */
const serve: Page['server']['serve'] = async ({ url, method, headers, body }) => {
  const request = http.request(url, { method, headers: { ...headers }, agent: false })
  const answered = new Promise<http.IncomingMessage>((resolve, reject) => {
    request.on('response', resolve).on('error', reject)
  })
  request.end(body)
  const answer = await answered
  const content = await buffer(answer)
  return { status: answer.statusCode ?? 0, headers: headersOf(answer), body: content }
}

const page: Page = {
  files: new RealFiles(),
  digest: (algorithm, bytes) => createHash(algorithm).update(bytes).digest('hex'),
  encodePng: (width, height) => PNG.sync.write(new PNG({ width, height })),
  server: {
    reaches: ({ hostname, protocol }) => hostname === '127.0.0.1' && /^(http|ws):$/.test(protocol),
    serve,
    accept: (socket) => {
      socket.onMessage((data) => socket.send(data))
    },
  },
}

export const createHost = (platform: Platform, options?: HostOptions): Host<NativeObject> => {
  const host = create(page, platform, options)
  const { readFile } = host
  // Tests ask for what Node's bytes can do.
  host.readFile = (path) => Buffer.from(readFile.call(host, path))
  return host
}
