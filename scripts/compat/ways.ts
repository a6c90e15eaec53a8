import { omit } from 'lodash-es'
import type { Supported } from '../../src/compat/types'
import { isEmulated } from '../../src/core/features'
import type { Part } from '../generate/support'
import { isOnAll } from './gates'
import type { Found } from './known'
import { limitsOfOurs } from './limits'
import { type Claim, refine } from './refine'
import { headOf, type RowSide, type Side } from './side'

/** How a part of an API works by one row of it: as the host does it, then as crossmp does. */
export function waysOf(side: Side, row: RowSide, part: Part, path: string): Supported[] {
  const name = headOf(path)
  const base = baseOf(side, row, part, name)
  if (!base) return []
  const claim = claimOf(side, row, part, path)
  const limit = row.limits[`${part}.${path}`] || undefined
  if (claim === 'ours') return [limited(asOurs(base), limit)]
  const native = claim ? nativeWays(base, claim, limit) : []
  return isOurs(part, name) ? [...native, limited(asOurs(base), limitsOfOurs[name])] : native
}

/** What a part belongs to: an `off…` to its `on…`. Undefined where there is no such thing. */
function baseOf(side: Side, row: RowSide, part: Part, name: string): Supported | undefined {
  if (part !== 'methods' || !/^off[A-Z]/.test(name)) return row.statement
  const claim = claimOf(side, row, part, name.replace('off', 'on'))
  return claim && claim !== 'ours' ? refine(row.statement, claim) : undefined
}

interface FoundClaim extends Claim {
  readonly fact?: Found | undefined
}

/** Undefined: the host never does it, or nobody says that it does. */
function claimOf(
  side: Side,
  row: RowSide,
  part: Part,
  path: string,
): FoundClaim | 'ours' | undefined {
  const since = side.gateOf(part, path)
  if (since === false || row.limits[`${part}.${path}`] === false) return undefined
  const difference = side.differenceOf(part, path)
  const found = factOf(side, row, part, path)
  if (since === undefined && !difference && (!found || found === 'ours')) return found
  const fact = found === 'ours' ? undefined : found
  const old = fact && !difference && isOnAll(fact.gate, side.platform) ? fact.gate : undefined
  return { since: since ?? old, fact, difference }
}

function factOf(side: Side, row: RowSide, part: Part, path: string): Found | 'ours' | undefined {
  // The bag of a platform says nothing of the options in it.
  const [head, ...rest] = path.split('.')
  const whole = head === side.platform && rest.length > 0 ? path : headOf(path)
  const factIn = (one: RowSide) => one.of(part, path) ?? one.of(part, whole)
  const own = factIn(row)
  if (own) return own
  // What is known of another row's method may hold for this one too.
  const others = side.rows.map(factIn)
  const found = others.find((fact) => fact !== undefined && fact !== 'ours')
  return found && { ...found, via: row.method, certainty: 'approximate' }
}

function nativeWays(base: Supported, claim: FoundClaim, limit: string | undefined): Supported[] {
  const { fact, difference } = claim
  const native = fact ? { ...base, via: [fact.via] } : base
  if (!difference?.emulated) return [limited(refine(native, claim), limit)]
  const instead = { ...base, via: [...native.via, ...difference.emulated], emulated: true as const }
  return [refine(native, { since: difference.facts || undefined, fact }), refine(instead, claim)]
}

/** Says what does not work. */
export const limited = (statement: Supported, limit: string | undefined): Supported =>
  limit === undefined ? statement : { ...statement, partial: true, notes: limit }

const isOurs = (part: Part, name: string): boolean =>
  name === 'errMsg' || (part !== 'results' && isEmulated(name))

/** What crossmp does on every host that has the row. */
export const asOurs = (base: Supported): Supported => ({
  ...omit(base, 'notes'),
  emulated: true,
  certainty: 'ours',
  sources: [],
})
