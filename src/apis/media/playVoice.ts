import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface PlayVoiceOptions {
  /** Local path of the recording. */
  readonly filePath: string
  /** Seconds after which it stops. */
  readonly duration?: number | undefined
}

/**
 * Plays a recording, and stops one that still plays. WeChat only, and deprecated there.
 *
 * Fails with kind `not-found`, and `unsupported` on Alipay.
 *
 * @example
 * if (mpx.is('wechat')) await mpx.playVoice({ filePath: tempFilePath })
 */
export type PlayVoice = CallContract<'playVoice', PlayVoiceOptions, Ok>

export const api: Spec<PlayVoice> = {
  name: 'playVoice',
  kind: 'call',
  required: { filePath: true },
}

export const wechat: Row<PlayVoice, Wx> = { since: '1.0.0', params: { duration: '1.6.0' } }
