import { memoize } from 'lodash-es'
import type { Platform } from '../platforms'
import { type Plain, plain } from './apis'
import { calling, offered } from './code'
import type { Contender } from './contender'
import { contenders } from './contenders'
import { mixed } from './mix'

export type Bundles = ReadonlyMap<Contender, string>

/** Bundles that hand out calls, of every contender on a platform. */
export const callingBundles: (platform: Platform) => Promise<Bundles> = memoize(
  async (platform: Platform) => {
    const bundles = new Map<Contender, string>()
    for (const contender of on(platform)) {
      bundles.set(contender, await bundleOf(contender, platform, plain))
    }
    return bundles
  },
)

/** The same of the mix, of those that have all of it. */
export const mixingBundles: (platform: Platform) => Promise<Bundles> = memoize(
  async (platform: Platform) => {
    const bundles = new Map<Contender, string>()
    for (const contender of on(platform)) {
      const names = Object.keys(mixed)
      if (offered(contender, platform, names).length < names.length) continue
      bundles.set(contender, await bundleOf(contender, platform, mixed))
    }
    return bundles
  },
)

export const on = (platform: Platform): Contender[] =>
  contenders.filter((each) => each.platforms.includes(platform))

/** An app that hands out these calls. */
export function bundleOf(contender: Contender, platform: Platform, calls: Plain): Promise<string> {
  const names = offered(contender, platform, Object.keys(calls))
  return contender.bundle(calling(contender, platform, calls), platform, names)
}
