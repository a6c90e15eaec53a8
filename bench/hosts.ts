// Hosts that answer at once, so that what is measured is the library and nothing else.
import type { Platform } from './platforms'

interface Ask {
  success(result: object): void
}

export interface StubHost {
  uploadFile(options: object): unknown
  request(options: object): unknown
  readonly [member: string]: unknown
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

/** When a host answers. */
export type Pace = (answer: () => void) => void

const answering =
  (pace: Pace, answer: () => object) =>
  (options: object): object => {
    pace(() => (options as Ask).success(answer()))
    return task
  }

const production = {
  getAccountInfoSync: () => ({ miniProgram: { envVersion: 'release' } }),
}

const upload = (): object => ({ statusCode: 200, data: text, header: headers })

export const createHosts = (pace: Pace): Readonly<Record<Platform, StubHost>> => ({
  wechat: {
    ...production,
    getSystemInfoSync: () => ({ SDKVersion: '3.8.0', version: '8.0.50' }),
    uploadFile: answering(pace, upload),
    request: answering(pace, () => ({
      statusCode: 200,
      data: { id: 1 },
      header: headers,
      cookies: [],
    })),
  },
  alipay: {
    ...production,
    SDKVersion: '2.9.0',
    env: { clientVersion: '10.5.0' },
    uploadFile: answering(pace, upload),
    request: answering(pace, () => ({ status: 200, data: text, headers })),
  },
})
