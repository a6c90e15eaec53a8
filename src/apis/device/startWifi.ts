import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_wifi'

/**
 * Turns on Wi-Fi for this mini-program. Call it before the other calls of Wi-Fi. Works on real devices only.
 *
 * On Alipay, mini-programs of individuals may not use Wi-Fi (kind `unsupported`).
 *
 * Fails with kind `unsupported`, `denied`.
 *
 * @example
 * await mpx.startWifi()
 */
export type StartWifi = CallContract<'startWifi', object, NumberedOk>

export const api: Spec<StartWifi> = { name: 'startWifi', kind: 'call' }

export const wechat: Row<StartWifi, Wx> = { since: '1.6.0', errors: wechatCodes, result: done }

export const alipay: Row<StartWifi, My> = {
  since: { base1: '1.11.0' },
  errors: alipayCodes,
  result: done,
}
