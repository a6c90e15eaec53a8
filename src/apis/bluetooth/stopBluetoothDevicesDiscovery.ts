import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_codes'

/**
 * Stops the search for devices. Works on real devices only.
 *
 * Fails with kind `argument` (Bluetooth is not open).
 *
 * @example
 * await mpx.stopBluetoothDevicesDiscovery()
 */
export type StopBluetoothDevicesDiscovery = CallContract<
  'stopBluetoothDevicesDiscovery',
  object,
  NumberedOk
>

export const api: Spec<StopBluetoothDevicesDiscovery> = {
  name: 'stopBluetoothDevicesDiscovery',
  kind: 'call',
}

export const wechat: Row<StopBluetoothDevicesDiscovery, Wx> = {
  since: '1.1.0',
  errors: wechatCodes,
  result: done,
}

export const alipay: Row<StopBluetoothDevicesDiscovery, My> = {
  since: { client: '10.0.18' },
  errors: alipayCodes,
  result: done,
}
