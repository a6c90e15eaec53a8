import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Removes one listener of `onAudioInterruptionEnd`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offAudioInterruptionEnd(listener)
 */
export type OffAudioInterruptionEnd = EventContract<'offAudioInterruptionEnd', object> &
  Generic<(listener?: Listener<object>) => void>

export const api: Spec<OffAudioInterruptionEnd> & { readonly off: string } = {
  name: 'offAudioInterruptionEnd',
  kind: 'event',
  off: 'onAudioInterruptionEnd',
}

export const wechat: Row<OffAudioInterruptionEnd, Wx> = {
  since: '2.6.2',
  method: 'onAudioInterruptionEnd',
}

export const alipay: Row<OffAudioInterruptionEnd, My> = {
  since: { base1: '1.23.4', client: '10.1.87' },
  method: 'onAudioInterruptionEnd',
}
