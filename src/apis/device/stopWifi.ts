import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_wifi'

/**
 * Turns off Wi-Fi for this mini-program. Works on real devices only.
 *
 * Fails with kind `argument` (`startWifi` was not called).
 *
 * @example
 * await mpx.stopWifi()
 */
export type StopWifi = CallContract<'stopWifi', object, NumberedOk>

export const api: Spec<StopWifi> = { name: 'stopWifi', kind: 'call' }

export const wechat: Row<StopWifi, Wx> = { since: '1.6.0', errors: wechatCodes, result: done }

export const alipay: Row<StopWifi, My> = {
  since: { base1: '1.11.0' },
  errors: alipayCodes,
  result: done,
}
