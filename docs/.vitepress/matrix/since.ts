import { isOnAll } from '../../../src/cli/matrix/cells'
import type { Statement } from '../../../src/compat/types'
import type { Platform } from '../../../src/types/gate'

/** From when something works, roughly: what one can filter by. */
export const sinces = ['always', 'later', 'unknown', 'never'] as const
export type SinceKind = (typeof sinces)[number]

export function sinceKindOf(platform: Platform, statements: readonly Statement[]): SinceKind {
  const since = statements.at(-1)?.since ?? false
  if (since === false) return 'never'
  if (since === 'unknown') return 'unknown'
  return isOnAll(platform, since) ? 'always' : 'later'
}
