import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Vibrates for 400 ms.
 *
 * @example
 * await mpx.vibrateLong()
 */
export type VibrateLong = CallContract<'vibrateLong', object, Ok>

export const api: Spec<VibrateLong> = { name: 'vibrateLong', kind: 'call' }

export const wechat: Row<VibrateLong, Wx> = { since: '1.2.0' }

export const alipay: Row<VibrateLong, My> = { since: '1.0.0' }
