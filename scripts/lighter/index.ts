import { isEqual, uniqWith, without } from 'lodash-es'
import type { Gate, Platform } from '../../src/types/gate'
import { type Api, isWritten } from '../apis'
import { type Row, rowsOf } from '../rows'
import { checkedBy, isImplied, isLimitOurs } from './gates'

/**
 * A module of an API for hosts that are new enough to do without what older ones need. In `latest` they have all that the API
 * takes; in `current` they have its newest native method.
 */
export interface Lighter {
  readonly folder: 'latest' | 'current'
  /** What every host must meet. */
  readonly required: readonly Gate[]
  /** How many of the rows are left. */
  readonly rows: number
  /** Whether versions still matter to its calls. */
  readonly gated: boolean
}

/** Whether versions matter to calls of these rows on hosts that meet all of `required`. */
export const isGated = (
  rows: readonly Row[],
  platform: Platform,
  required: readonly Gate[] = [],
): boolean =>
  rows.some(
    (row) =>
      isLimitOurs(row) ||
      checkedBy(row, platform).some((gate) => !isImplied(gate, required, platform)),
  )

/** The gates that no other one implies. */
function strictest(gates: readonly Gate[], platform: Platform): Gate[] {
  const unique = uniqWith(gates, isEqual)
  return unique.filter((gate) => !isImplied(gate, without(unique, gate), platform))
}

/** The lighter modules of an API on a platform, the lightest first. */
export function lighterOf(api: Api, platform: Platform): Lighter[] {
  if (api.off || !isWritten(api)) return []
  const all = rowsOf(api, platform)
  // A row whose minimum was never published may be missing on any host: the next one stays.
  const rows = all.slice(0, all.findIndex(({ since }) => since !== 'unknown') + 1 || all.length)
  const least = checkedBy({ since: rows.at(-1)?.since ?? false }, platform)
  const most = rows.flatMap((row) => checkedBy(row, platform))
  const make = (folder: Lighter['folder'], required: readonly Gate[]): Lighter => ({
    folder,
    required: strictest(required, platform),
    rows: rows.length,
    gated: isGated(rows, platform, required),
  })
  if (most.length === 0) return []
  const latest = make('latest', most)
  if (rows.length === all.length) return [latest]
  const current = make('current', least)
  return isEqual(current.required, latest.required) ? [latest] : [latest, current]
}
