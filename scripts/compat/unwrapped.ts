import { isEmpty, union } from 'lodash-es'
import { type Fact, factsOf, type MemberFacts, pairsOf } from '../../src/compat/facts'
import type { Pair } from '../../src/compat/format'
import type { Certainty, Never, Supported } from '../../src/compat/types'
import type { Platform } from '../../src/types/gate'
import { both } from './gates'

/** What it means that the data say nothing of a platform. */
export function absentOn(platform: Platform): Never {
  const { source } = factsOf(platform)
  // Nobody has looked at all that a platform has before it is paired.
  const certainty = isEmpty(pairsOf(platform)) ? 'unknown' : 'stated'
  return { since: false, reason: 'no-counterpart', certainty, sources: source }
}

/** What the data say of a member of `wx` on a platform that crossmp has no row of it for. */
export function unwrappedOn(name: string, platform: Platform): readonly Never[] {
  const { native, reviewed }: Partial<Pair> = pairsOf(platform)[name] ?? {}
  if (native) return [notWrapped(native, platform)]
  return reviewed === false ? [{ ...absentOn(platform), certainty: 'unknown' }] : []
}

/** Of a member that `mpx` hands on as the host has it. */
export function handedOn(name: string, platform: Platform): Supported {
  const fact = (factsOf(platform).apis[name] as MemberFacts).since
  return { since: fact.gate, via: [name], certainty: certaintyOf([fact]), sources: fact.source }
}

function notWrapped(native: readonly string[], platform: Platform): Never {
  const { apis, source } = factsOf(platform)
  const facts = native.flatMap((member) => apis[member]?.since ?? [])
  const since = facts.map(({ gate }) => gate).reduce(both, 'baseline')
  return {
    since: false,
    reason: 'not-wrapped',
    native: { since, via: native },
    certainty: since === 'unknown' ? 'unknown' : certaintyOf(facts),
    sources: facts.length > 0 ? union(...facts.map((fact) => fact.source)) : source,
  }
}

function certaintyOf(facts: readonly Fact[]): Certainty {
  if (facts.some(({ gate }) => gate === 'unknown')) return 'unknown'
  return facts.some(({ certainty }) => certainty === 'approximate') ? 'approximate' : 'stated'
}
