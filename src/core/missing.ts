import type { Driver } from '../types/driver'
import type { Gate } from '../types/gate'
import type { Failure } from '../types/row'
import { failure } from './errors'
import type { HostSession } from './session'
import { describe } from './version'

/** Never on this platform. */
export const noRow = (api: string, driver: Driver<never>): Failure =>
  failure('unsupported', `${driver.title} has no ${api}`)

/** Nothing of the kind around. */
export const noHost = (): Failure =>
  failure('host-missing', 'there is no mini-program host here (no wx, no my)')

/** Not in this version, or missing though the version is new enough. */
export function noMethod(api: string, method: string, since: Gate, session: HostSession): Failure {
  return session.meets(since) === false
    ? failure('version', `${api} needs ${session.driver.title} ${describe(since)}`)
    : failure('unsupported', `this host has no ${method}`)
}
