import { isEmulated } from '../../src/core/features'
import type { Gate, Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import { about, oldest, ordered } from '../platforms'
import { type Gates, gatesOf, rowsOf } from '../rows'

/** The platforms that have an API: the columns of its tables. */
export const columnsOf = (api: Api): Platform[] =>
  ordered.filter((platform) => rowsOf(api, platform).length > 0)

export const headOf = (api: Api): string[] =>
  columnsOf(api).map((platform) => about[platform].title)

/** From when each platform has an option, a field or a method. */
export function cellsOf(api: Api, part: 'options' | 'results' | 'methods', name: string): string[] {
  return columnsOf(api).map((platform) => {
    const gates: Gates = gatesOf(api, platform)[part]
    const text = gateText(gates[name], platform)
    const ours = part !== 'results' && isEmulated(name)
    return ours && /\d/.test(text) ? `${text}; before: crossmp` : text
  })
}

/** A gate in the words of a table. */
export function gateText(gate: Gate | undefined, platform: Platform): string {
  const { numbering } = about[platform]
  if (gate === undefined || numbering.meets(gate, oldest(platform))) return '✓'
  if (gate === false) return '–'
  if (gate === 'unknown') return '✓ ?'
  return numbering.brief(gate)
}

/** From when a platform has an API. */
export function sinceText(api: Api, platform: Platform): string {
  const last = rowsOf(api, platform).at(-1)
  return last ? gateText(last.since, platform) : '–'
}

/** What the signs in the tables mean. */
export const legend =
  '✓ every version that crossmp supports, a number: from that version on (*base* library, *app*), ✓ ? the host has it but since when is not published, – never.'
