import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, wechatCodes } from './_codes'
import { type BluetoothDevice, toDevice } from './_devices'

export interface GetBluetoothDevicesResult extends Ok {
  /** What was found. */
  devices: BluetoothDevice[]
}

/**
 * Gets all devices that were found since Bluetooth was opened, those that are connected included. Works on real devices only.
 *
 * Fails with kind `argument` (Bluetooth is not open).
 *
 * @example
 * const { devices } = await mpx.getBluetoothDevices()
 * const mine = devices.find(({ name }) => name === 'scale')
 */
export type GetBluetoothDevices = CallContract<
  'getBluetoothDevices',
  object,
  GetBluetoothDevicesResult
>

export const api: Spec<GetBluetoothDevices> = { name: 'getBluetoothDevices', kind: 'call' }

export const wechat: Row<GetBluetoothDevices, Wx> = { since: '1.1.0', errors: wechatCodes }

export const alipay: Row<GetBluetoothDevices, My> = {
  since: { client: '10.0.18' },
  errors: alipayCodes,
  result: ({ devices }) => ({ devices: devices.map(toDevice) }),
}
