import { minimumOf, within } from '../../babel/options/minimum'
import type { Since, Support } from '../../compat/types'
import type { Language } from '../../messages/language'
import { platforms, records } from '../../platforms/index'
import type { Platform } from '../../types/gate'
import { brief } from '../statement'

/** An API, or a part of one, and what is known of it on each platform. */
export interface Row {
  /** In the words of `mpx.canIUse`. */
  readonly query: string
  readonly support: Support
}

/** From when each platform has it, in whichever way. */
export const cellsOf = ({ support }: Row, language: Language): string[] =>
  platforms.map((platform) => cellOf(platform, support, language))

export function cellOf(platform: Platform, known: Support, language: Language): string {
  const oldest = known[platform].at(-1)
  if (!oldest) return ''
  const isPartial = oldest.since !== false && oldest.partial
  const since = isOnAll(platform, oldest.since) ? 'baseline' : oldest.since
  return `${brief(platform, since, language)}${isPartial ? ' *' : ''}`
}

/** Whether every host that crossmp supports is new enough. */
export const isOnAll = (platform: Platform, since: Since | false): boolean =>
  since === 'baseline' || within(since, minimumOf(platform, records[platform].oldest))
