import type { Platform } from '../types/gate'
import type { Call } from './call'
import type { AnyOptions } from './row'

/**
 * A time limit in milliseconds, or undefined where there is none: a text counts as its number, and what is no time, or longer than
 * timers can hold, as left out.
 */
export function toLimit(given: unknown): number | undefined {
  const limit = typeof given === 'string' ? Number(given) : given
  return typeof limit === 'number' && limit > 0 && limit <= 0x7fffffff ? limit : undefined
}

/** The limit of a call; that of the platform's bag comes first. */
export const limitOf = (given: AnyOptions, platform: Platform): number | undefined =>
  toLimit(given[platform] && (given[platform] as AnyOptions).timeout) || toLimit(given.timeout)

/** Whether we keep it: where the API takes a time limit, and the host is not known to keep it. */
export function isLimitOurs({ bound, row, session }: Call): boolean {
  const gate = row.params && row.params.timeout
  return !!session && gate !== undefined && bound.gates.isOurs(gate, session)
}
