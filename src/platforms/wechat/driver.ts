import { developing } from '../../core/develop'
import { swallow } from '../../core/swallow'
import type { Driver } from '../../types/driver'
import type { Wx } from './host'
import { production } from './production'

const develop = /* @__PURE__ */ developing((host: Wx) => {
  const account = host.getAccountInfoSync()
  swallow(account)
  return account.miniProgram.envVersion
})

export const driver: Driver<Wx> = /* @__PURE__ */ Object.assign({ develop }, production)
