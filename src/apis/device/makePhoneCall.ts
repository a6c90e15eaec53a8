import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface MakePhoneCallOptions {
  /** The number. */
  readonly phoneNumber: string
}

/**
 * Opens the dial pad with a number. The user decides whether to call.
 *
 * On Alipay it succeeds once the dial pad is open.
 *
 * Fails with kind `cancel` (WeChat only), `argument`.
 *
 * @example
 * await mpx.makePhoneCall({ phoneNumber: '10086' })
 */
export type MakePhoneCall = CallContract<'makePhoneCall', MakePhoneCallOptions, Ok>

export const api: Spec<MakePhoneCall> = {
  name: 'makePhoneCall',
  kind: 'call',
  required: { phoneNumber: true },
}

export const wechat: Row<MakePhoneCall, Wx> = { since: '1.0.0' }

export const alipay: Row<MakePhoneCall, My> = { since: '1.0.0', options: { phoneNumber: 'number' } }
