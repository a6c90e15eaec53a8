import { apis } from '../../src/apis/names'
import type { At } from '../support/hosts'
import { whole } from '../support/whole'
import type { Case } from './case'
import { hostsWith } from './scene'

const names = Object.keys(apis)

/** Whether an API takes the way through the engine that most calls take: one native call, which is no task and no request. */
export const isAlike = (of: Case): boolean => of.kind === 'call' && !of.composed && !of.http

/**
 * Whether a suite about the engine runs for an API on a host. It runs for each API on one host of each platform, in turn: a few
 * APIs run each suite on each host.
 */
export function isSampled(of: Case, at: At, suite: number): boolean {
  return !isAlike(of) || isInTurn(of, at, suite)
}

/** Whether it is a host's turn, of the one of each platform that a suite runs on for an API. */
export function isInTurn(of: Case, at: At, suite: number): boolean {
  if (whole) return true
  const same = hostsWith(of.api).filter(({ platform }) => platform === at.platform)
  return (names.indexOf(of.api) + suite) % same.length === same.indexOf(at)
}
