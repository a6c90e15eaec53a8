import type { Gate } from '../types/gate'
import type { Failure } from '../types/row'
import { tooOld, unsupported } from './failure'
import type { HostSession } from './session'
import { describeBase, reaches } from './version'

/** What a call makes of versions. */
export interface Gates {
  /** Why this host can't do something: it is too old for it, or its platform never does it. */
  refusal(what: string, gate: Gate, session: HostSession): Failure | undefined
  /** Whether a time limit is kept by us: where the host is not known to keep it. */
  isOurs(gate: Gate, session: HostSession): boolean
}

/** For calls that no host of the app is too old for: their bundles hold nothing of versions. Each platform has its `gated`. */
export const ungated: Gates = {
  refusal: (what, gate, session) => (gate === false ? unsupported(what, session) : undefined),
  isOurs: () => false,
}

/** Of base libraries, each after the other; `'unknown'` compares with none. */
export const gatedByBase: Gates = {
  refusal(what, gate, session) {
    if (!gate) return unsupported(what, session)
    if (reaches(session.base, gate as string) === false)
      return tooOld(what, session, describeBase(gate))
  },
  isOurs: (gate, { base }) => !gate || !reaches(base, gate as string),
}
