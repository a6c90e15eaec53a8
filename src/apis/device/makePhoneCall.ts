import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface MakePhoneCallOptions {
  /** TODO: what it is, and its unit. */
  readonly phoneNumber: string
}

/**
 * TODO: what it does, in a sentence.
 *
 * @example
 * await mpx.makePhoneCall({ phoneNumber: TODO })
 */
export type MakePhoneCall = CallContract<'makePhoneCall', MakePhoneCallOptions, Ok>

export const api: Spec<MakePhoneCall> = {
  name: 'makePhoneCall',
  kind: 'call',
  required: { phoneNumber: true },
}

export const wechat: Row<MakePhoneCall, Wx> = { since: '1.0.0' }

export const alipay: Row<MakePhoneCall, My> = { since: '1.0.0', options: { phoneNumber: 'number' } }
