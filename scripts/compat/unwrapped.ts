import { union } from 'lodash-es'
import { type Fact, factsOf, pairsOf } from '../../src/compat/facts'
import type { Pair } from '../../src/compat/format'
import type { Certainty, Never } from '../../src/compat/types'
import type { Platform } from '../../src/types/gate'
import { both } from './gates'

/** What the data say of a member of `wx` on a platform that crossmp has no row of it for. */
export function unwrappedOn(name: string, platform: Platform): Never {
  const { apis, source } = factsOf(platform)
  const { native, reviewed } = pairOf(name, platform)
  if (!native) {
    const certainty = reviewed === false ? 'unknown' : 'stated'
    return { since: false, reason: 'no-counterpart', certainty, sources: source }
  }
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

const pairOf = (name: string, platform: Platform): Partial<Pair> =>
  (platform === 'wechat' ? { native: [name] } : pairsOf(platform)[name]) ?? {}

function certaintyOf(facts: readonly Fact[]): Certainty {
  if (facts.some(({ gate }) => gate === 'unknown')) return 'unknown'
  return facts.some(({ certainty }) => certainty === 'approximate') ? 'approximate' : 'stated'
}
