import { type Gates, tooOld, unsupported } from '../../core/gates'
import { reaches } from '../../core/version'

/** WeChat's gates are base libraries, each after the other; `'unknown'` compares with none. */
export const gated: Gates = {
  refuse(what, gate, session) {
    if (!gate) return unsupported(what, session)
    if (reaches(session.base, gate as string) === false)
      return tooOld(what, session, `base library ${gate}`)
  },
  isOurs: (gate, { base }) => !gate || !reaches(base, gate as string),
}
