import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compare } from '../../core/version'
import type { Minimum, Platform } from '../../types/gate'

/** The share of a platform's users whose host is new enough. */
export interface Reach {
  readonly percent: number
  /** Of the figures: `2025-11-30`. */
  readonly date: string
  /** The package that has them, with its version. */
  readonly source: string
}

/** What is known of the users of each platform, in a package that the app may have installed. */
const readers: { readonly [P in Platform]?: (minimum: Minimum) => Reach | undefined } = {
  wechat: reachOfBase,
}

/** How many users a minimum reaches; undefined where no installed package tells. */
export const reachOf = (platform: Platform, minimum: Minimum): Reach | undefined =>
  readers[platform]?.(minimum)

const name = 'miniprogram-versions'

/** What we read of the package, https://github.com/miaopeng/miniprogram-versions */
interface Versions {
  /** In seconds since 1970. */
  readonly updateTime: number
  readonly versions: readonly { readonly sdkVer: string; readonly percentage: number }[]
}

function reachOfBase(minimum: Minimum): Reach | undefined {
  const require = createRequire(join(process.cwd(), 'package.json'))
  try {
    const { version } = require(`${name}/package.json`)
    const { updateTime, versions }: Versions = require(name)
    const reached = versions.filter(({ sdkVer }) => compare(sdkVer, minimum) >= 0)
    const percent = reached.reduce((sum, { percentage }) => sum + percentage, 0)
    return {
      percent: Math.round(percent * 10) / 10,
      date: new Date(updateTime * 1000).toISOString().slice(0, 10),
      source: `${name} ${version}`,
    }
  } catch {
    // Not installed, or not as we know it: then nothing is said.
    return undefined
  }
}
