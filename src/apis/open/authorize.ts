import { ask } from '../../core/ask'
import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toAuthSetting } from './_authSetting'

export interface AuthorizeOptions {
  /** The permission: `scope.userLocation`, `scope.camera`, … */
  readonly scope: string
}

/**
 * Asks the user for a permission before it is needed. It asks once: after a refusal it fails at once, and only `openSetting` helps.
 *
 * Alipay asks for a permission only when it is used. There, `scope.userLocation` gets the location to make it ask, so that the call
 * may fail as `getLocation` does. Any other permission that the user has not decided on yet fails with kind `unsupported`: call the
 * API that needs it instead.
 *
 * Fails with kind `denied` (the user has refused), `unsupported`.
 *
 * @example
 * await mpx.authorize({ scope: 'scope.userLocation' })
 */
export type Authorize = CallContract<'authorize', AuthorizeOptions, Ok>

export const api: Spec<Authorize> = { name: 'authorize', kind: 'call', required: { scope: true } }

export const wechat: Row<Authorize, Wx> = { since: '1.2.0' }

export const alipay: Row<Authorize, My, 'getSetting'> = {
  since: { base1: '1.8.0', client: '10.1.10' },
  method: 'getSetting',
  // Alipay docs: my.getLocation.
  errors: { 11: 'denied', 12: 'network', 13: 'unknown', 14: 'timeout', 18: 'unknown' },
  call: ({ scope }, { host }, call) =>
    ask(call, host, 'getSetting').then(({ authSetting }) => {
      const allowed = toAuthSetting(authSetting)[scope as 'scope.userLocation']
      if (allowed) return {}
      if (allowed === false) throw failure('denied', 'auth deny')
      if (scope === 'scope.userLocation') return ask(call, host, 'getLocation').then(() => ({}))
      throw failure(
        'unsupported',
        'Alipay asks for this scope when it is used: call the API that needs it',
      )
    }),
}
