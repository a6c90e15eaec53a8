import type { NetworkRules, Transfer } from '../engine/client'
import { fail } from '../engine/failure'
import { requestHeaders } from '../engine/headers'
import type { Values } from '../engine/members'
import { Slots } from '../engine/slots'
import type { Kernel } from '../kernel'

/** Public reports show the network stack's own numbers and names in errMsg. */
const netErrors: Readonly<Record<string, readonly [code: number, name: string]>> = {
  ECONNREFUSED: [-102, 'ERR_CONNECTION_REFUSED'],
  ECONNRESET: [-101, 'ERR_CONNECTION_RESET'],
}

const brokenText = (error: unknown): string => {
  const known = netErrors[(error as { code?: string })?.code ?? '']
  const [code, name] = known ?? [-100, 'ERR_CONNECTION_CLOSED']
  return `errcode:${code} cronet_error_code:${code} error_msg:net::${name}`
}

/** errno: WeChat's table of public error numbers, 600xxx is the network's part. */
export const rules: NetworkRules = {
  malformed: () => fail('invalid url', { errno: 600009 }),
  domain: () => fail('url not in domain list', { errno: 600002 }),
  broken: (error) => fail(brokenText(error), { errno: 600001 }),
  tooManyRedirects: () => fail('exceed max redirect', { errno: 600008 }),
  tooManyCalls: () => fail('exceed max task connection size', { errno: 600007 }),
  // `profile.queueStart` came with 3.8.10: the first version that is known to queue.
  queues: (kernel) => kernel.has('3.8.10'),
  // Public logs of requests by phones, iOS and Android.
  acceptEncoding: () => 'gzip,compress,br,deflate',
}

/** WeChat docs: RequestTask, UploadTask and DownloadTask. Before, there is none. */
export const taskSince = '1.4.0'

/** WeChat docs, network: 10 at once of each of request, uploadFile and downloadFile. */
export const newSlots = (): Slots => new Slots(10)

const refererOf = ({ appId, envVersion, system }: Kernel): string => {
  const version = system === 'devtools' ? 'devtools' : envVersion === 'release' ? '1' : '0'
  return `https://servicewechat.com/${appId}/${version}/page-frame.html`
}

/** The part of a transfer that comes from the options they share. */
export const commonTransfer = (
  kernel: Kernel,
  options: Values,
  defaults: Readonly<Record<string, string>> = {},
): Pick<Transfer, 'headers' | 'timeout'> => ({
  headers: { ...requestHeaders(defaults, options.header), referer: refererOf(kernel) },
  // WeChat docs: 60 s unless the call or app.json says otherwise.
  timeout: typeof options.timeout === 'number' ? options.timeout : 60_000,
})
