import type { Gate } from '../types/gate'
import type { Failure } from '../types/row'
import { failure } from './errors'
import type { HostSession } from './session'
import { describe, meets } from './version'

/** What a call makes of versions. */
export interface Gates {
  /** Why this host can't do something: it is too old for it, or its platform never does it. */
  refuse(what: string, gate: Gate, session: HostSession): Failure | undefined
  /** Whether a time limit is kept by us: where the host is not known to keep it. */
  isOurs(gate: Gate, session: HostSession): boolean
}

const unsupported = (what: string, { driver }: HostSession): Failure =>
  failure('unsupported', `${driver.title} has no ${what}`)

/** For calls that no host of the app is too old for: their bundles hold nothing of versions. */
export const ungated: Gates = {
  refuse: (what, gate, session) => (gate === false ? unsupported(what, session) : undefined),
  isOurs: () => false,
}

/** For all others. */
export const gated: Gates = {
  refuse(what, gate, session) {
    if (meets(gate, session) !== false) return undefined
    return gate
      ? failure('version', `${what} needs ${session.driver.title} ${describe(gate)}`)
      : unsupported(what, session)
  },
  isOurs: (gate, session) => !meets(gate, session),
}
