import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { BLECharacteristicValueChangePayload } from './onBLECharacteristicValueChange'

/**
 * Removes one listener of `onBLECharacteristicValueChange`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offBLECharacteristicValueChange(listener)
 */
export type OffBLECharacteristicValueChange = EventContract<
  'offBLECharacteristicValueChange',
  BLECharacteristicValueChangePayload
> &
  Generic<(listener?: Listener<BLECharacteristicValueChangePayload>) => void>

export const api: Spec<OffBLECharacteristicValueChange> & { readonly off: string } = {
  name: 'offBLECharacteristicValueChange',
  kind: 'event',
  off: 'onBLECharacteristicValueChange',
}

export const wechat: Row<OffBLECharacteristicValueChange, Wx> = {
  since: '1.1.0',
  method: 'onBLECharacteristicValueChange',
}

export const alipay: Row<OffBLECharacteristicValueChange, My> = {
  since: { client: '10.0.18' },
  method: 'onBLECharacteristicValueChange',
}
