import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Calls `listener` when an interruption of sound begins: a call comes, or another app plays sound. All sound pauses. Remove it with `offAudioInterruptionBegin`.
 *
 * @example
 * mpx.onAudioInterruptionBegin(() => pause())
 */
export type OnAudioInterruptionBegin = EventContract<'onAudioInterruptionBegin', object>

export const api: Spec<OnAudioInterruptionBegin> = {
  name: 'onAudioInterruptionBegin',
  kind: 'event',
}

export const wechat: Row<OnAudioInterruptionBegin, Wx> = {
  since: '2.6.2',
  method: 'onAudioInterruptionBegin',
  off: 'offAudioInterruptionBegin',
}

export const alipay: Row<OnAudioInterruptionBegin, My> = {
  since: { base1: '1.23.4', client: '10.1.87' },
  method: 'onAudioInterruptionBegin',
  off: 'offAudioInterruptionBegin',
}
