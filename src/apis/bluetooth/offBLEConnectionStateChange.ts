import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { BLEConnectionStateChangePayload } from './onBLEConnectionStateChange'

/**
 * Removes one listener of `onBLEConnectionStateChange`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offBLEConnectionStateChange(listener)
 */
export type OffBLEConnectionStateChange = EventContract<
  'offBLEConnectionStateChange',
  BLEConnectionStateChangePayload
> &
  Generic<(listener?: Listener<BLEConnectionStateChangePayload>) => void>

export const api: Spec<OffBLEConnectionStateChange> & { readonly off: string } = {
  name: 'offBLEConnectionStateChange',
  kind: 'event',
  off: 'onBLEConnectionStateChange',
}

export const wechat: Row<OffBLEConnectionStateChange, Wx> = {
  since: '1.1.0',
  method: 'onBLEConnectionStateChange',
}

export const alipay: Row<OffBLEConnectionStateChange, My> = {
  since: { client: '10.0.18' },
  method: 'onBLEConnectionStateChanged',
}
