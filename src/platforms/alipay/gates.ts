import { tooOld, unsupported } from '../../core/failure'
import type { Gates } from '../../core/gates'
import { describe, meets } from './version'

/** Alipay's gates are of two base-library lines and of the app. */
export const gated: Gates = {
  refusal(what, gate, session) {
    if (!gate) return unsupported(what, session)
    if (meets(gate, session) === false) return tooOld(what, session, describe(gate))
  },
  isOurs: (gate, session) => !meets(gate, session),
}
