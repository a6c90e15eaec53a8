import { afterEach } from 'vitest'
import { mpx as alipay } from '../../src/entries/alipay/index'
import { mpx as wechat } from '../../src/entries/wechat/index'
import { createHost, type Host, type HostOptions } from '../../src/testing/index'
import type { MpxError } from '../../src/types/error'
import type { MpxOn, DefaultPlatform as Platform } from '../../src/types/mpx'

/** A host of each platform: the oldest supported, one between, the newest. */
export const hosts: readonly (readonly [Platform, HostOptions])[] = [
  ['wechat', { baseLibrary: '1.4.0' }],
  ['wechat', { baseLibrary: '2.10.4' }],
  ['wechat', {}],
  ['alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' }],
  ['alipay', { baseLibrary: '2.3.1', clientVersion: '10.2.0' }],
  ['alipay', {}],
]

/** The bound APIs over a simulated host. */
export interface Used<P extends Platform> {
  readonly host: Host
  readonly mpx: MpxOn<P>
}

/** Installs simulated hosts, strict about names of options, one at a time, each until its test has ended. */
export function useMpx(): <P extends Platform>(platform: P, options?: HostOptions) => Used<P> {
  const cleanups: (() => unknown)[] = []
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  })
  return (platform, options) => {
    const host = createHost(platform, { strict: true, ...options })
    cleanups.push(() => host.dispose(), host.install())
    return { host, mpx: { wechat, alipay }[platform] as never }
  }
}

/** What a promise rejects with. */
export const rejection = (promise: PromiseLike<unknown>): Promise<MpxError> =>
  Promise.resolve(promise).then(
    (value) => Promise.reject(new Error(`resolved with ${JSON.stringify(value)}`)),
    (error) => error,
  )

/** What a synchronous API throws. */
export function thrown(run: () => unknown): MpxError {
  try {
    run()
  } catch (error) {
    return error as MpxError
  }
  throw new Error('nothing was thrown')
}

/** Those of today's lines: not the oldest. */
export const laterHosts = hosts.filter(([, { baseLibrary = '' }]) => !baseLibrary.startsWith('1.'))
