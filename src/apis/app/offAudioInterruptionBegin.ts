import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Removes one listener of `onAudioInterruptionBegin`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offAudioInterruptionBegin(listener)
 */
export type OffAudioInterruptionBegin = EventContract<'offAudioInterruptionBegin', object> &
  Generic<(listener?: Listener<object>) => void>

export const api: Spec<OffAudioInterruptionBegin> & { readonly off: string } = {
  name: 'offAudioInterruptionBegin',
  kind: 'event',
  off: 'onAudioInterruptionBegin',
}

export const wechat: Row<OffAudioInterruptionBegin, Wx> = {
  since: '2.6.2',
  method: 'onAudioInterruptionBegin',
}

export const alipay: Row<OffAudioInterruptionBegin, My> = {
  since: { base1: '1.23.4', client: '10.1.87' },
  method: 'onAudioInterruptionBegin',
}
