import { memoize } from 'lodash-es'
import type { Platform } from '../platforms'
import { calling, offered } from './code'
import type { Contender } from './contender'
import { contenders } from './contenders'

export type Bundles = ReadonlyMap<Contender, string>

/** Bundles that hand out calls, of every contender on a platform. */
export const callingBundles: (platform: Platform) => Promise<Bundles> = memoize(
  async (platform: Platform) => {
    const bundles = new Map<Contender, string>()
    for (const contender of contenders.filter((each) => each.platforms.includes(platform))) {
      const code = calling(contender, platform)
      bundles.set(contender, await contender.bundle(code, platform, offered(contender, platform)))
    }
    return bundles
  },
)
