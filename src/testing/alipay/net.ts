import type { NetworkRules } from '../engine/client'
import { fail } from '../engine/failure'
import type { Gate } from '../engine/versions'
import type { Kernel } from '../kernel'

/**
 * Typings show header beside headers, and status beside statusCode. From when is not published:
 * simulated as the 2.x line's.
 */
export const twoSpellings: Gate = { base2: '2.0.0' }

/** Not published either: hosts of the 1.x line are simulated without these tasks. */
export const newerTasks: Gate = { base2: '2.0.0' }

/** Alipay docs: error codes of my.request, my.uploadFile, my.downloadFile. */
export const rules: NetworkRules = {
  malformed: () => fail('invalid parameter: url is no URL', { error: 2 }),
  domain: (api, url) => {
    if (url.protocol === 'http:') return fail('HTTP is not supported', { error: 20 })
    const isRequest = api === 'request' || api === 'httpRequest'
    return fail('no permission for this domain', { error: isRequest ? 11 : 4 })
  },
  broken: () => fail('network error', { error: 12 }),
  tooManyRedirects: () => fail('network error: too many redirects', { error: 12 }),
  tooManyCalls: () => fail('too many calls', { error: 20 }),
  queues: () => true,
  // Not published: what the systems' own network stacks send.
  acceptEncoding: ({ system }) => (system === 'android' ? 'gzip' : 'gzip, deflate, br'),
}

/** Alipay typings, my.request: this Referer, whatever the app sets. */
export const refererOf = ({ appId, envVersion }: Kernel): string =>
  `https://${appId}.hybrid.alipay-eco.com/${appId}/${envVersion === 'release' ? '1.0.0' : '0'}/index.html`

/** Set-Cookie comes as an array (public issue charleslo1/weapp-cookie#49), the rest as text. */
export const withCookies = (
  headers: Readonly<Record<string, string>>,
  cookies: readonly string[],
): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      name.toLowerCase() === 'set-cookie' ? [...cookies] : value,
    ]),
  )
