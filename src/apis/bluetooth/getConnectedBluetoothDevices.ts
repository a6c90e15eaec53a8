import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, wechatCodes } from './_codes'
import { nameOf } from './_devices'

export interface GetConnectedBluetoothDevicesOptions {
  /** UUIDs of main services: WeChat gives devices that have one of them. */
  readonly services: readonly string[]
}

export interface ConnectedDevice {
  /** Name of the device; `''` if it has none. */
  name: string
  /** Its id. */
  deviceId: string
}

export interface GetConnectedBluetoothDevicesResult extends Ok {
  /** What is connected. */
  devices: ConnectedDevice[]
}

/**
 * Gets the devices that are connected. Works on real devices only.
 *
 * Alipay gives all of them, whatever their services.
 *
 * Fails with kind `argument` (Bluetooth is not open).
 *
 * @example
 * const { devices } = await mpx.getConnectedBluetoothDevices({ services: ['FEE7'] })
 */
export type GetConnectedBluetoothDevices = CallContract<
  'getConnectedBluetoothDevices',
  GetConnectedBluetoothDevicesOptions,
  GetConnectedBluetoothDevicesResult
>

export const api: Spec<GetConnectedBluetoothDevices> = {
  name: 'getConnectedBluetoothDevices',
  kind: 'call',
  required: { services: true },
}

export const wechat: Row<GetConnectedBluetoothDevices, Wx> = { since: '1.1.0', errors: wechatCodes }

export const alipay: Row<GetConnectedBluetoothDevices, My> = {
  since: { client: '10.0.18' },
  errors: alipayCodes,
  options: () => ({}),
  result: ({ devices }) => ({
    devices: devices.map((device) => ({ name: nameOf(device), deviceId: device.deviceId })),
  }),
}

/** Gates of options, which no call needs. */
export const since: Since<GetConnectedBluetoothDevices> = {
  alipay: { options: { services: false } },
}
