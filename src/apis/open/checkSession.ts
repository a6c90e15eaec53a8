import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Succeeds while the session of the last `login` is valid. WeChat only: Alipay has no such session.
 *
 * There it rejects with kind `unsupported`, so that an app that logs in again after a failure logs in each time. Its type is not
 * callable there either.
 *
 * Fails if the session has ended, and with kind `unsupported` on Alipay.
 *
 * @example
 * const isValid = mpx.is('wechat') && (await mpx.checkSession().then(() => true, () => false))
 * if (!isValid) await mpx.login()
 */
export type CheckSession = CallContract<'checkSession', object, Ok>

export const api: Spec<CheckSession> = { name: 'checkSession', kind: 'call' }

export const wechat: Row<CheckSession, Wx> = { since: '1.0.0' }
