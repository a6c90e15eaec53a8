import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_codes'

export interface StartBluetoothDevicesDiscoveryOptions {
  /** UUIDs of main services: only devices that broadcast one of them are found. Default all devices. */
  readonly services?: readonly string[] | undefined
  /** Whether a device is reported again and again, each time with its RSSI. Default false. */
  readonly allowDuplicatesKey?: boolean | undefined
  /** Milliseconds between reports. Default 0: each device at once. */
  readonly interval?: number | undefined
  /** How hard to search. A hint, which Alipay does not take. Default `medium`. */
  readonly powerLevel?: 'low' | 'medium' | 'high' | undefined
}

/**
 * Begins to search for devices nearby. It costs power: stop it with `stopBluetoothDevicesDiscovery` once you have found yours. Works on real devices only.
 *
 * Many Android devices find nothing while the location is switched off.
 *
 * Fails with kind `argument` (Bluetooth is not open), `denied`.
 *
 * @example
 * await mpx.startBluetoothDevicesDiscovery({ services: ['FEE7'] })
 */
export type StartBluetoothDevicesDiscovery = CallContract<
  'startBluetoothDevicesDiscovery',
  StartBluetoothDevicesDiscoveryOptions,
  NumberedOk
>

export const api: Spec<StartBluetoothDevicesDiscovery> = {
  name: 'startBluetoothDevicesDiscovery',
  kind: 'call',
}

export const wechat: Row<StartBluetoothDevicesDiscovery, Wx> = {
  since: '1.1.0',
  errors: wechatCodes,
  result: done,
}

export const alipay: Row<StartBluetoothDevicesDiscovery, My> = {
  since: { client: '10.0.18' },
  params: { powerLevel: false },
  errors: alipayCodes,
  options: {},
  result: done,
}
