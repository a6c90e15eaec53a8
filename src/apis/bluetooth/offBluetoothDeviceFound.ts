import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { BluetoothDeviceFoundPayload } from './onBluetoothDeviceFound'

/**
 * Removes one listener of `onBluetoothDeviceFound`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offBluetoothDeviceFound(listener)
 */
export type OffBluetoothDeviceFound = EventContract<
  'offBluetoothDeviceFound',
  BluetoothDeviceFoundPayload
> &
  Generic<(listener?: Listener<BluetoothDeviceFoundPayload>) => void>

export const api: Spec<OffBluetoothDeviceFound> & { readonly off: string } = {
  name: 'offBluetoothDeviceFound',
  kind: 'event',
  off: 'onBluetoothDeviceFound',
}

export const wechat: Row<OffBluetoothDeviceFound, Wx> = {
  since: '1.1.0',
  method: 'onBluetoothDeviceFound',
}

export const alipay: Row<OffBluetoothDeviceFound, My> = {
  since: { client: '10.0.18' },
  method: 'onBluetoothDeviceFound',
}
