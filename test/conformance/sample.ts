import { apis } from '../../src/apis/names'
import type { At } from '../support/hosts'
import { whole } from '../support/whole'
import type { Case } from './case'
import { hostsWith } from './scene'

const names = Object.keys(apis)

/** Whether an API takes the way through the engine that most calls take: one native call, which is no task and no request. */
export const isAlike = (of: Case): boolean => of.kind === 'call' && !of.composed && !of.http

/** How many of the suites about the engine an API runs that is like others, of five. */
const share = 2

/**
 * Whether a suite about the engine runs for an API on a host. An API runs two of them, each on one host of each platform, in turn: a
 * few APIs run each suite on each host.
 */
export function isSampled(of: Case, at: At, suite: number): boolean {
  const turn = (names.indexOf(of.api) + suite) % 5
  return !isAlike(of) || ((whole || turn < share) && isInTurn(of, at, suite))
}

/** Of ways to call an API, each other one. */
export const isTurnOf = (of: Case, turn: number): boolean =>
  whole || (names.indexOf(of.api) + turn) % 2 === 0

/** Whether it is a host's turn, of the one of each platform that a suite runs on for an API. */
export function isInTurn(of: Case, at: At, suite: number): boolean {
  if (whole) return true
  const same = hostsWith(of.api).filter(({ platform }) => platform === at.platform)
  return (names.indexOf(of.api) + suite) % same.length === same.indexOf(at)
}
