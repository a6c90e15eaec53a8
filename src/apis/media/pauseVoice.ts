import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Pauses the recording that `playVoice` plays. `playVoice` goes on with it. WeChat only, and deprecated there: so is `playVoice`.
 *
 * Fails with kind `unsupported` on Alipay.
 *
 * @example
 * if (mpx.is('wechat')) await mpx.pauseVoice()
 */
export type PauseVoice = CallContract<'pauseVoice', object, Ok>

export const api: Spec<PauseVoice> = { name: 'pauseVoice', kind: 'call' }

export const wechat: Row<PauseVoice, Wx> = { since: '1.0.0' }
