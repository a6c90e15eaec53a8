import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_wifi'

/**
 * Asks for the networks nearby. The list does not come with the answer: the event `onGetWifiList` has it. On iOS, the system settings open. Works on real devices only.
 *
 * Fails with kind `argument` (`startWifi` was not called), `denied`.
 *
 * @example
 * await mpx.getWifiList()
 */
export type GetWifiList = CallContract<'getWifiList', object, NumberedOk>

export const api: Spec<GetWifiList> = { name: 'getWifiList', kind: 'call' }

export const wechat: Row<GetWifiList, Wx> = { since: '1.6.0', errors: wechatCodes, result: done }

export const alipay: Row<GetWifiList, My> = {
  since: { base1: '1.11.0' },
  errors: alipayCodes,
  result: done,
}
