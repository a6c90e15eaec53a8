import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type BluetoothDevice, toFound } from './_devices'

export interface BluetoothDeviceFoundPayload {
  /** What was found now. */
  devices: BluetoothDevice[]
}

/**
 * Calls `listener` with devices that are found, after `startBluetoothDevicesDiscovery`. Remove it with `offBluetoothDeviceFound`. Works on real devices only.
 *
 * @example
 * mpx.onBluetoothDeviceFound(({ devices }) => devices.forEach(show))
 */
export type OnBluetoothDeviceFound = EventContract<
  'onBluetoothDeviceFound',
  BluetoothDeviceFoundPayload
>

export const api: Spec<OnBluetoothDeviceFound> = { name: 'onBluetoothDeviceFound', kind: 'event' }

export const wechat: Row<OnBluetoothDeviceFound, Wx> = {
  since: '1.1.0',
  method: 'onBluetoothDeviceFound',
  off: 'offBluetoothDeviceFound',
}

export const alipay: Row<OnBluetoothDeviceFound, My> = {
  since: { client: '10.0.18' },
  method: 'onBluetoothDeviceFound',
  off: 'offBluetoothDeviceFound',
  event: toFound,
}
