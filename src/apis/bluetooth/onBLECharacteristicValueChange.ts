import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toCountedEvent } from './_values'

export interface BLECharacteristicValueChangePayload {
  /** Id of the device. */
  deviceId: string
  /** UUID of the service. */
  serviceId: string
  /** UUID of the characteristic. */
  characteristicId: string
  /** The bytes. */
  value: ArrayBuffer
}

/**
 * Calls `listener` with what a device reports of a characteristic, and with what was read. Remove it with `offBLECharacteristicValueChange`. Works on real devices only.
 *
 * @example
 * mpx.onBLECharacteristicValueChange(({ value }) => show(new Uint8Array(value)))
 */
export type OnBLECharacteristicValueChange = EventContract<
  'onBLECharacteristicValueChange',
  BLECharacteristicValueChangePayload
>

export const api: Spec<OnBLECharacteristicValueChange> = {
  name: 'onBLECharacteristicValueChange',
  kind: 'event',
}

export const wechat: Row<OnBLECharacteristicValueChange, Wx> = {
  since: '1.1.0',
  method: 'onBLECharacteristicValueChange',
  off: 'offBLECharacteristicValueChange',
}

export const alipay: Row<OnBLECharacteristicValueChange, My> = {
  since: { client: '10.0.18' },
  method: 'onBLECharacteristicValueChange',
  off: 'offBLECharacteristicValueChange',
  event: toCountedEvent,
}
