import type { Since, Supported } from '../../src/compat/types'
import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import type { Part } from '../generate/support'
import { gatesOf } from '../rows'
import { type Difference, differencesOf } from './differences'
import { both, toSince } from './gates'
import { type Known, knownOf } from './known'
import { type Limits, limits } from './limits'
import { refine } from './refine'

/** An API of crossmp on one platform. `path` is the name of a part, or a name with one of its values: `method.PUT`. */
export interface Side {
  readonly platform: Platform
  /** Newest first. */
  readonly rows: readonly RowSide[]
  /** What a part needs beside what the API needs, as the rows have it. */
  gateOf(part: Part, path: string): Since | false | undefined
  differenceOf(part: Part, path: string): Difference | undefined
}

export interface RowSide extends Known {
  /** What the row says of the API. */
  readonly statement: Supported
  readonly limits: Limits
}

export function sideOf(api: Api, platform: Platform): Side {
  const gates = gatesOf(api, platform)
  const listed = differencesOf(api, platform)
  return {
    platform,
    rows: knownOf(api, platform).map((known) => ({
      ...known,
      statement: stateRow(known, toSince(gates.api), listed[`native.${known.method}`]),
      limits: limits[platform]?.[api.name]?.[known.method] ?? {},
    })),
    gateOf(part, path) {
      const [name = '', value = ''] = path.split('.')
      const given = [gates[part][name], gates.values[name]?.[value]]
      const needed = given.filter((gate) => gate !== undefined)
      const some = needed.filter((gate) => gate !== false)
      if (some.length < needed.length) return false
      return needed.length === 0 ? undefined : some.map(toSince).reduce(both)
    },
    differenceOf: (part, path) => listed[`${part}.${path}`] ?? listed[`${part}.${headOf(path)}`],
  }
}

/** The name in a path. */
export const headOf = (path: string): string => path.split('.')[0] ?? ''

function stateRow(
  { row, fact, via }: Known,
  least: Since,
  difference: Difference | undefined,
): Supported {
  if (row.own) {
    const since = both(least, toSince(row.since))
    return { since, via: [], emulated: true, certainty: 'ours', sources: [] }
  }
  const start: Supported = {
    since: least,
    via,
    ...(row.call !== undefined && { emulated: true as const }),
    certainty: 'stated',
    sources: [],
  }
  return refine(start, { since: toSince(row.since), fact, difference })
}
