import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import { has } from './native'
import { type HostSession, sessionOf } from './session'
import type { Meets } from './version'

/** Whether a host has one of the native methods, and is new enough for all that is known. */
export const admits = (
  session: HostSession,
  meets: Meets,
  via: readonly string[],
  gates: readonly Gate[],
): boolean =>
  via.some((method) => has(session.host, method)) &&
  gates.every((gate) => meets(gate, session) !== false)

/** Makes what the Babel plugin writes in the place of a `canIUse` whose query it can read: it needs no table. */
export const createSupports =
  (driver: Driver<never>, meets: Meets) =>
  (via: readonly string[], ...gates: readonly Gate[]): boolean => {
    const session = sessionOf(driver)
    return !!session && admits(session, meets, via, gates)
  }
