import { pick } from 'lodash-es'
import { factsOf } from '../../src/compat/facts'
import type { Never, Statement, Supported } from '../../src/compat/types'
import type { Platform } from '../../src/types/gate'
import type { Api } from '../apis'
import type { Part } from '../generate/support'
import { covers } from './gates'
import { refine } from './refine'
import { type RowSide, type Side, sideOf } from './side'
import { unwrappedOn } from './unwrapped'
import { asOurs, limited, waysOf } from './ways'

/** What the data say of an API of crossmp on a platform, and of its parts: nothing where it is not there. */
export interface Wrapped {
  readonly support: readonly Statement[]
  supportOf(part: Part, path: string): readonly Statement[]
}

export function wrappedOn(api: Api, platform: Platform): Wrapped {
  const side = sideOf(api, platform)
  if (side.rows.length === 0) {
    return { support: unwrappedOn(api.name, platform), supportOf: () => [] }
  }
  return {
    support: distinct(
      side.rows.flatMap((row) => (api.off ? offWays(api, row, platform) : ofApi(row))),
    ),
    supportOf(part, path) {
      const ways = distinct(side.rows.flatMap((row) => waysOf(side, row, part, path)))
      return ways.length > 0 ? ways : refusal(side, part, path)
    },
  }
}

const ofApi = ({ statement, limits, row: { needs } }: RowSide): Supported =>
  limited({ ...statement, ...(needs && { needs }) }, limits[''] || undefined)

/** An `off…` of the whole app: the listeners are ours, and the host is told where it can be. */
function offWays(api: Api, { row, statement }: RowSide, platform: Platform): Supported[] {
  const fact = factsOf(platform).apis[api.name]?.since
  const native =
    fact && !row.own && refine({ ...statement, via: [api.name] }, { since: fact.gate, fact })
  return [...(native ? [native] : []), asOurs(statement)]
}

/** Without those that serve no host which a newer way does not serve. */
const distinct = (ways: readonly Supported[]): Supported[] =>
  ways
    .filter((way, at) => !ways.slice(0, at).some((newer) => covers(newer.since, way.since)))
    .map((way) => pick(way, keys) as Supported)

/** In the order in which they are read best. */
const keys = [
  ...(['since', 'via', 'needs', 'emulated'] as const),
  ...(['partial', 'notes', 'certainty', 'sources'] as const),
]

/** Why it is not there, if there is something to say. */
function refusal({ platform, differenceOf }: Side, part: Part, path: string): readonly Never[] {
  const difference = differenceOf(part, path)
  if (!difference) return []
  return [
    {
      since: false,
      reason: 'no-counterpart',
      notes: `${difference.reason} (${difference.source})`,
      certainty: 'approximate',
      sources: factsOf(platform).source,
    },
  ]
}
