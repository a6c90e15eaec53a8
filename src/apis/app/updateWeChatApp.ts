import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Offers the user to update the app around this one: WeChat, or Alipay. Useful if `mpx.canIUse` says that it is too old.
 *
 * @example
 * if (!mpx.canIUse('chooseMedia')) await mpx.updateWeChatApp()
 */
export type UpdateWeChatApp = CallContract<'updateWeChatApp', object, Ok>

export const api: Spec<UpdateWeChatApp> = { name: 'updateWeChatApp', kind: 'call' }

export const wechat: Row<UpdateWeChatApp, Wx> = { since: '2.12.0' }

export const alipay: Row<UpdateWeChatApp, My, 'ap.updateAlipayClient'> = {
  since: { base1: '1.10.0', client: '10.1.32' },
  method: 'ap.updateAlipayClient',
}
