import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import { type HostSession, sessionOf } from './session'
import type { Meets } from './version'

/** Whether a host has one of the native methods, and is new enough for all that is known. */
export const admits = (
  session: HostSession,
  meets: Meets,
  via: readonly string[],
  gates: readonly Gate[],
): boolean =>
  via.some((path) => typeof reach(session.host, path) === 'function') &&
  gates.every((gate) => meets(gate, session) !== false)

/** `ap.updateAlipayClient` is a method of an object of the host's. */
const reach = (host: unknown, path: string): unknown =>
  path.split('.').reduce((object, name) => Object(object)[name], host)

/** Makes what the Babel plugin writes in the place of a `canIUse` whose query it can read: it needs no table. */
export const createSupports =
  (driver: Driver<never>, meets: Meets) =>
  (via: readonly string[], ...gates: readonly Gate[]): boolean => {
    const session = sessionOf(driver)
    return !!session && admits(session, meets, via, gates)
  }
