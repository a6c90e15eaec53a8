import type { Language } from '../../src/messages/language'
import { platformWords } from '../../src/messages/platformWords'
import type { Gate, Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { platforms } from '../platforms'
import { gatesOf, rowsOf } from '../rows'
import type { Place } from '../since/places'
import { isAlways, phrases } from '../since/words'

/** The platforms that have an API: the columns of its tables. */
export const columnsOf = (api: Api): Platform[] =>
  platforms.filter((platform) => rowsOf(api, platform).length > 0)

export const headOf = (platforms: readonly Platform[], language: Language): string[] =>
  platforms.map((platform) => platformWords[language].title(platform))

/** From when each platform has an option, a field or a method. */
export const cellsOf = (
  platforms: readonly Platform[],
  place: Place | undefined,
  language: Language,
): string[] => platforms.map((platform) => (place ? cellOf(place, platform, language) : ''))

function cellOf({ gates, ours, more }: Place, platform: Platform, language: Language): string {
  const { before, between, colon, later } = phrases[language]
  const own = gateText(gates[platform], platform, language)
  const parts = more.flatMap(({ what, gates: gate }) => {
    const text = gateText(gate[platform], platform, language)
    return text === '✓' || text === own ? [] : [`${later(what)}${colon}${text}`]
  })
  return [own, ...(ours && /\d/.test(own) ? [before] : []), ...parts].join(between)
}

/** A gate in the words of a table. */
export function gateText(gate: Gate | undefined, platform: Platform, language: Language): string {
  if (isAlways(gate, platform)) return '✓'
  if (gate === false) return '–'
  if (gate === 'unknown') return '✓ ?'
  return platformWords[language].brief(platform, gate as Gate)
}

/** From when a platform has an API. */
export function sinceText(api: Api, platform: Platform, language: Language): string {
  const oldest = rowsOf(api, platform).at(-1)
  return oldest ? gateText(gatesOf(api, platform).api ?? oldest.since, platform, language) : '–'
}
