import { developing } from '../../core/develop'
import type { Driver } from '../../types/driver'
import type { My } from './host'
import { production } from './production'

const develop = /* @__PURE__ */ developing(
  (host: My) => host.getAccountInfoSync().miniProgram.envVersion,
)

export const driver: Driver<My> = /* @__PURE__ */ Object.assign({ develop }, production)
