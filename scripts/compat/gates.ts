import { isEqual } from 'lodash-es'
import type { Since } from '../../src/compat/types'
import { numberingOf } from '../../src/platforms/numberingOf'
import type { Gate, Platform } from '../../src/types/gate'
import { oldest, oldestOf, records } from '../platforms'

/** A gate of a row as the data have it. None: it came with what it is a part of. What never comes is none of a row. */
export const toSince = (gate: Gate | undefined): Since =>
  !gate || gate === '1.0.0' ? 'baseline' : gate

/** From when there is what needs both. */
export function both(a: Since, b: Since): Since {
  if (a === 'baseline') return b
  if (a === 'unknown') return b === 'baseline' ? a : b
  if (b === 'baseline' || b === 'unknown') return a
  return numberingOf(a, b).both(a, b)
}

/** Whether every host that has the one has the other too, for all that is known. */
export const covers = (since: Since, other: Since): boolean =>
  since !== 'unknown' && isEqual(both(since, other), other)

/** Whether the oldest host that crossmp supports has it. */
export const isAlways = (since: Since | false, platform: Platform): boolean =>
  since === 'baseline' || records[platform].numbering.meets(since, oldest(platform)) === true

/** Whether every host that crossmp supports has it. */
export const isOnAll = (since: Since, platform: Platform): boolean =>
  since === 'baseline' ||
  oldestOf(platform).every((host) => records[platform].numbering.meets(since, host) === true)
