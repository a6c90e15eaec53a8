import { isEqual } from 'lodash-es'
import type { Api } from '../../scripts/apis'
import type { Claims } from '../../scripts/compat/differences'
import { isAlways } from '../../scripts/compat/gates'
import type { Part, Shapes } from '../../scripts/generate/support'
import { isImplied } from '../../scripts/lighter/gates'
import { gatesOf } from '../../scripts/rows'
import type { Minimum } from '../../src/compat/format'
import { isEmulated } from '../../src/core/features'
import type { Gate, Platform } from '../../src/types/gate'
import { type Expected, expectedOf } from './expected'

/** By place: `options.timeout`, `options.method.PUT`, `methods.readFile.position`; `native.request` is a row's own `since`. */
export type ClaimsByPlace = Record<string, Claims>

/** Where the rows of an API say something else than the facts. */
export function mismatchesOf(api: Api, platform: Platform, shapes: Shapes): ClaimsByPlace {
  const expected = expectedOf(api, platform)
  const gates = gatesOf(api, platform)
  const since = gates.api ?? expected.rows.at(-1)?.row.since
  // Which its listeners are taken off by, is crossmp's.
  const ours = Object.keys(
    api.kind === 'factory' ? ((api.module.api as Events).events ?? {}) : {},
  ).map((event) => `methods.off${event}`)
  const claims = {
    ...claimsOfNatives(expected),
    ...claimsOfParts(expected, gates, shapes),
    ...claimsOfMethods(expected, gates, shapes),
  }
  const implied = (facts: Minimum) =>
    isEqual(facts, since) ||
    (facts !== 'baseline' && isImplied(facts, since ? [since] : [], platform))
  const disagree = ({ row, facts }: Claims) =>
    row === undefined
      ? facts !== undefined && !(facts && (implied(facts) || isAlways(facts, platform)))
      : !isEqual(row, facts)
  const isOurs = (place: string, { row }: Claims) => row === undefined && ours.includes(place)
  return Object.fromEntries(
    Object.entries(claims).filter(([place, claim]) => !isOurs(place, claim) && disagree(claim)),
  )
}

interface Events {
  readonly events?: object
}

function claimsOfNatives({ rows, of }: Expected): ClaimsByPlace {
  const claims: ClaimsByPlace = {}
  for (const { row, method, fact } of rows.filter((known) => !known.row.own)) {
    const oldest = row.since === '1.0.0' && fact?.gate === 'baseline'
    claims[`native.${method}`] = { row: oldest ? undefined : row.since, facts: fact?.gate }
  }
  // Those of the newest row are the API's own.
  for (const { row, method } of rows.slice(1)) {
    for (const [option, gate] of Object.entries(row.params ?? {})) {
      claims[`native.${method}.${option}`] = {
        row: gate as Gate,
        facts: of('options', option) ?? false,
      }
    }
  }
  return claims
}

type Gates = ReturnType<typeof gatesOf>

function claimsOfParts(expected: Expected, gates: Gates, shapes: Shapes): ClaimsByPlace {
  const claims: ClaimsByPlace = {}
  // No fact is about what crossmp does itself.
  if (expected.rows.every(({ row }) => row.own)) return claims
  for (const part of Object.keys(shapes) as Part[]) {
    for (const [name, values] of Object.entries(shapes[part] ?? {})) {
      if (name === 'errMsg') continue
      const row = gates[part][name]
      // What crossmp does where the host does not needs none.
      const absent = isEmulated(name) && row === undefined ? undefined : false
      claims[`${part}.${name}`] = { row, facts: expected.of(part, name) ?? absent }
      for (const value of values) {
        const facts = expected.of(part, `${name}.${value}`)
        claims[`${part}.${name}.${value}`] = { row: gates.values[name]?.[value], facts }
      }
    }
  }
  return claims
}

/** What the run time goes by for the methods of a product. */
function claimsOfMethods(expected: Expected, gates: Gates, shapes: Shapes): ClaimsByPlace {
  const claims: ClaimsByPlace = {}
  for (const name of Object.keys(shapes.methods ?? {})) {
    const { since, params = {} } = expected.rows[0]?.row.methods?.[name] ?? {}
    if (since)
      claims[`methods.${name}.since`] = { row: since, facts: gates.methods[name] as Minimum }
    const rows = Object.fromEntries(
      Object.entries(params).map(([key, param]) => (Array.isArray(param) ? param : [key, param])),
    )
    const facts = expected.optionsOf(name)
    for (const option of Object.keys({ ...rows, ...facts })) {
      const row = rows[option] ?? gates.values[name]?.[option]
      // One that is left out needs no fact.
      const absent = row === false ? row : undefined
      claims[`methods.${name}.${option}`] = { row, facts: facts[option]?.gate ?? absent }
    }
  }
  return claims
}
