import { isEqual, omit, union } from 'lodash-es'
import type { Fact } from '../../src/compat/facts'
import type { Certainty, Since, Supported } from '../../src/compat/types'
import type { Difference } from './differences'
import { both } from './gates'

/** What a row and the facts say of one thing. */
export interface Claim {
  /** Left out: it came with what it is a part of. */
  readonly since?: Since | undefined
  readonly fact?: Fact | undefined
  readonly difference?: Difference | undefined
}

/** The statement on a part of what `base` is on. */
export function refine(base: Supported, claim: Claim): Supported {
  const { since: own = 'baseline', fact, difference } = claim
  const since = both(base.since, own)
  return {
    ...omit(base, 'notes'),
    since,
    certainty: weaker(base.certainty, certaintyOf(base, claim)),
    sources: union(fact?.source, isEqual(since, own) ? [] : base.sources),
    ...(difference && { notes: `${difference.reason} (${difference.source})` }),
  }
}

function certaintyOf(base: Supported, { since = 'baseline', fact, difference }: Claim): Certainty {
  if (since === 'unknown' || fact?.certainty === 'unknown') return 'unknown'
  if (!fact || difference) return 'approximate'
  const agree = isEqual(both(base.since, since), both(base.since, fact.gate))
  return agree ? fact.certainty : 'approximate'
}

const order: readonly Certainty[] = ['stated', 'approximate', 'unknown', 'ours']
const weaker = (a: Certainty, b: Certainty): Certainty =>
  order.indexOf(a) < order.indexOf(b) ? b : a
