import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Ends the recording that `playVoice` plays. WeChat only, and deprecated there: so is `playVoice`.
 *
 * Fails with kind `unsupported` on Alipay.
 *
 * @example
 * if (mpx.is('wechat')) await mpx.stopVoice()
 */
export type StopVoice = CallContract<'stopVoice', object, Ok>

export const api: Spec<StopVoice> = { name: 'stopVoice', kind: 'call' }

export const wechat: Row<StopVoice, Wx> = { since: '1.0.0' }
