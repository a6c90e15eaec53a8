import { records } from '../../platforms/index'
import type { Gate, Minimum, Platform } from '../../types/gate'
import type { Need } from './needs'

/** The oldest version of a platform on which code works as it is. */
export interface PlatformMinimum {
  readonly platform: Platform
  /** As `targets` takes it. */
  readonly minimum: Minimum
  /** Whether every version will do that crossmp supports. */
  readonly isOldest: boolean
  /** What sets it. */
  readonly setBy: readonly Need[]
  /** What it would be without these. */
  readonly otherwise: Minimum
  /** What needs a version that no source tells. */
  readonly unknown: readonly Need[]
  /** What works on no version. */
  readonly never: readonly Need[]
}

type Dated = Need & { readonly since: Minimum }

/** The minimum that all of the needs come to. */
export function minimumOf(platform: Platform, needs: readonly Need[]): PlatformMinimum {
  const { oldest, numbering } = records[platform]
  const least = (dated: readonly Dated[]): Minimum =>
    dated.reduce((total, { since }) => numbering.both(total, since), oldest)
  const dated = needs.filter(isDated)
  const minimum = least(dated)
  const isSetter = ({ since }: Dated): boolean => {
    const before = numbering.partsOf(oldest)
    const alone = numbering.partsOf(numbering.both(oldest, since))
    const all = numbering.partsOf(minimum)
    return Object.keys(before).some(
      (part) => alone[part] === all[part] && alone[part] !== before[part],
    )
  }
  const setBy = dated.filter(isSetter)
  return {
    platform,
    minimum,
    isOldest: setBy.length === 0,
    setBy,
    otherwise: least(dated.filter((need) => !isSetter(need))),
    unknown: needs.filter(({ since }) => since === 'unknown'),
    never: needs.filter(({ since }) => since === false),
  }
}

const isDated = (need: Need): need is Dated => isMinimum(need.since)
const isMinimum = (gate: Gate): gate is Minimum => gate !== 'unknown' && gate !== false
