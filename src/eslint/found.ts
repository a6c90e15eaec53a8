import { hostOf, isHostName } from '../babel/options/globals'
import type { Range } from '../babel/reports/reportTypes'
import type { Message } from '../messages/findings'
import type { Platform } from '../types/gate'
import type { Builds } from './settings'

/** What the Babel plugin finds in a file. */
export type Found = Message & {
  readonly loc: Range
  /** In words. */
  readonly text: string
  /** Where it is so. */
  readonly platforms: readonly Platform[]
}

/** What is found on several platforms in the same words, once. */
export function merged(all: readonly Found[]): Found[] {
  const byPlace = new Map<string, Found>()
  for (const found of all) {
    const key = keyOf(found)
    const platforms = new Set([...(byPlace.get(key)?.platforms ?? []), ...found.platforms])
    byPlace.set(key, { ...found, platforms: [...platforms] })
  }
  return [...byPlace.values()]
}

/** A name that nobody knows ends each build, which says which one it is. */
const keyOf = ({ code, loc, text }: Found): string =>
  JSON.stringify([loc, code, code.startsWith('unknown-') ? '' : text])

/** Whether it is so for the app. A guard is needless only where each platform that it is asked on answers it alike. */
export function isOfApp({ code, args, platforms }: Found, builds: Builds): boolean {
  if (code !== 'needless-guard') return true
  const { object } = args
  const asked = builds.filter(
    ({ platform, globals }) =>
      // A host's own object is there on one of them.
      !isHostName(object) || globals.includes(object) || hostOf(platform) === object,
  )
  return platforms.length === asked.length
}
