import { compare } from '../../core/version'
import type { Version } from '../../types/gate'
import type { HostVersions, Numbering } from '../../types/platform'
import type { AlipayGate, Minimum } from './minimum'
import { describe, meets } from './version'

const version = (pattern: RegExp, words: string) => ({ pattern, words: `a version ${words}` })

/** Two lines of the base library, side by side, and the app. */
export const numbering: Numbering = {
  meets,
  describe,
  brief: (gate) => describe(gate).replace('base library ', 'base '),
  parts: {
    base1: version(/^1\.\d+\.\d+$/, "of the 1.x line such as '1.24.10'"),
    base2: version(/^([2-9]|\d\d+)\.\d+\.\d+$/, "of the 2.x line such as '2.4.10'"),
    client: version(/^\d+\.\d+\.\d+$/, "such as '2.10.0'"),
  },
  partsOf: (gate) => ({ ...linesOf(gate) }),
  both,
  hostsOf,
  assume: ({ base, client = appOf(base) }) => ({
    ...(base && { base }),
    ...(client && { client }),
  }),
}

/** A version of the base library is one of both lines. */
const linesOf = (gate: Minimum): AlipayGate =>
  typeof gate === 'string' ? { base1: gate, base2: gate } : gate

function both(a: Minimum, b: Minimum): Minimum {
  if (typeof a === 'string' && typeof b === 'string') return later(a, b)
  const [one, other] = [linesOf(a), linesOf(b)]
  const base1 = isOnLine1(one) && isOnLine1(other) ? later(one.base1, other.base1) : undefined
  const base2 = later(one.base2, other.base2)
  const client = later(one.client, other.client)
  return { ...(base1 && { base1 }), ...(base2 && { base2 }), ...(client && { client }) }
}

const isOnLine1 = ({ base1, base2 }: AlipayGate): boolean => !!base1 || !base2

function later<V extends Version | undefined>(a: V, b: V): V {
  return compare(a, b) >= 0 || !b ? a : b
}

function hostsOf(minimum: Minimum): HostVersions[] {
  if (typeof minimum === 'string') {
    // The 2.x line is maintained beside 1.x: who admits the one admits all of the other.
    const other: HostVersions[] = compare(minimum, '2') < 0 ? [{ base: '2.0.0' }] : []
    return [{ base: minimum }, ...other]
  }
  const { base1, base2, client } = minimum
  const app = client && { client }
  const bases = [base1, base2].filter((base) => base !== undefined)
  return bases.length > 0 ? bases.map((base) => ({ base, ...app })) : [{ ...app }]
}

// Alipay's documents name no older app beside base library 1.10.0 or a newer one (src/compat/facts).
const appOf = (base: Version | undefined): Version | undefined =>
  compare(base, '1.10.0') >= 0 ? '10.1.32' : undefined
