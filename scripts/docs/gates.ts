import type { Gate, Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { platforms, records } from '../platforms'
import { gatesOf, rowsOf } from '../rows'
import type { Place } from '../since/places'
import { isAlways } from '../since/words'

/** The platforms that have an API: the columns of its tables. */
export const columnsOf = (api: Api): Platform[] =>
  platforms.filter((platform) => rowsOf(api, platform).length > 0)

export const headOf = (platforms: readonly Platform[]): string[] =>
  platforms.map((platform) => records[platform].title)

/** From when each platform has an option, a field or a method. */
export const cellsOf = (platforms: readonly Platform[], place: Place | undefined): string[] =>
  platforms.map((platform) => (place ? cellOf(place, platform) : ''))

function cellOf({ gates, ours, more }: Place, platform: Platform): string {
  const own = gateText(gates[platform], platform)
  const later = more.flatMap(({ what, gates: gate }) => {
    const text = gateText(gate[platform], platform)
    return text === '✓' || text === own ? [] : [`${what}: ${text}`]
  })
  return [own, ...(ours && /\d/.test(own) ? ['before: crossmp'] : []), ...later].join('; ')
}

/** A gate in the words of a table. */
export function gateText(gate: Gate | undefined, platform: Platform): string {
  if (isAlways(gate, platform)) return '✓'
  if (gate === false) return '–'
  if (gate === 'unknown') return '✓ ?'
  return records[platform].numbering.brief(gate as Gate)
}

/** From when a platform has an API. */
export function sinceText(api: Api, platform: Platform): string {
  const oldest = rowsOf(api, platform).at(-1)
  return oldest ? gateText(gatesOf(api, platform).api ?? oldest.since, platform) : '–'
}

/** What the signs in the tables mean. */
export const legend =
  '✓: every version that crossmp supports. A number: from that version on (*base* library, *app*). ✓ ?: the host has it, but the version is not published. –: never.'
