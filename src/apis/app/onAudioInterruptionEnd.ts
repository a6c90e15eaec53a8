import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Calls `listener` when an interruption of sound ends: your app may play sound again. Remove it with `offAudioInterruptionEnd`.
 *
 * @example
 * mpx.onAudioInterruptionEnd(() => resume())
 */
export type OnAudioInterruptionEnd = EventContract<'onAudioInterruptionEnd', object>

export const api: Spec<OnAudioInterruptionEnd> = { name: 'onAudioInterruptionEnd', kind: 'event' }

export const wechat: Row<OnAudioInterruptionEnd, Wx> = {
  since: '2.6.2',
  method: 'onAudioInterruptionEnd',
  off: 'offAudioInterruptionEnd',
}

export const alipay: Row<OnAudioInterruptionEnd, My> = {
  since: { base1: '1.23.4', client: '10.1.87' },
  method: 'onAudioInterruptionEnd',
  off: 'offAudioInterruptionEnd',
}
