import { isEqual, isUndefined, omitBy } from 'lodash-es'
import type { Since } from '../../src/compat/types'
import { compare, meets } from '../../src/core/version'
import type { AlipayGate, Gate, Platform, Version } from '../../src/types/gate'
import { about } from '../platforms'

/** A gate of a row as the data have it. None: it came with what it is a part of. What never comes is none of a row. */
export const toSince = (gate: Gate | undefined): Since =>
  !gate || gate === '1.0.0' ? 'baseline' : gate

/** From when there is what needs both. */
export function both(a: Since, b: Since): Since {
  if (a === 'baseline' || (a === 'unknown' && b !== 'baseline')) return b
  if (b === 'baseline' || b === 'unknown') return a
  if (typeof a === 'string' || typeof b === 'string') return later(a as Version, b as Version)
  const base1 = isOnLine1(a) && isOnLine1(b) ? later(a.base1, b.base1) : undefined
  const base2 = later(a.base2, b.base2)
  return omitBy({ base1, base2, client: later(a.client, b.client) }, isUndefined)
}

const isOnLine1 = ({ base1, base2 }: AlipayGate): boolean => !!base1 || !base2

function later<V extends Version | undefined>(a: V, b: V): V {
  return compare(a, b) >= 0 || !b ? a : b
}

/** Whether every host that has the one has the other too, for all that is known. */
export const covers = (since: Since, other: Since): boolean =>
  since !== 'unknown' && isEqual(both(since, other), other)

/** Whether the oldest host that crossmp supports has it. */
export const isAlways = (since: Since | false, platform: Platform): boolean =>
  since === 'baseline' || meets(since, about[platform].oldest) === true

/** Whether every host that crossmp supports has it: Alipay's 2.x line begins anew. */
export const isOnAll = (since: Since, platform: Platform): boolean =>
  since === 'baseline' ||
  [about[platform].oldest.base, '2.0.0'].every(
    (base) => meets(since, { ...about[platform].oldest, base }) === true,
  )
