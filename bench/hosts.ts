// Hosts that answer at once, so that what is measured is the library and nothing else.
import type { Platform } from '../src/types/gate'

interface Ask {
  success(result: object): void
}

export interface StubHost {
  uploadFile(options: object): unknown
  request(options: object): unknown
}

const nothing = (): void => {}
const task = {
  abort: nothing,
  onProgressUpdate: nothing,
  offProgressUpdate: nothing,
  onHeadersReceived: nothing,
  offHeadersReceived: nothing,
}
const headers = { 'Content-Type': 'application/json' }
const text = '{"id":1}'

const answering =
  (answer: () => object) =>
  (options: object): object => {
    ;(options as Ask).success(answer())
    return task
  }

const production = {
  getAccountInfoSync: () => ({ miniProgram: { envVersion: 'release' } }),
}

const wx = {
  ...production,
  getSystemInfoSync: () => ({ SDKVersion: '3.8.0', version: '8.0.50' }),
  uploadFile: answering(() => ({ statusCode: 200, data: text, header: headers })),
  request: answering(() => ({ statusCode: 200, data: { id: 1 }, header: headers, cookies: [] })),
}

const my = {
  ...production,
  SDKVersion: '2.9.0',
  env: { clientVersion: '10.5.0' },
  uploadFile: answering(() => ({ statusCode: 200, data: text, header: headers })),
  request: answering(() => ({ status: 200, data: text, headers })),
}

export const hosts: Readonly<Record<Platform, StubHost>> = { wechat: wx, alipay: my }

/** Puts the hosts where apps find them. */
export function install(): void {
  Object.assign(globalThis, { wx, my })
}
