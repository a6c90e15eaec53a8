import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, wechatCodes } from './_codes'

export interface IsBluetoothDevicePairedOptions {
  /** Id of the device. */
  readonly deviceId: string
}

/**
 * Tells whether a device is paired: the call succeeds if it is, and fails if it is not. Works on real devices with Android only.
 *
 * Alipay lists all paired devices, and crossmp looks the device up.
 *
 * Fails with kind `not-found` (not paired, Alipay), `argument` (Bluetooth is not open). No document says what WeChat fails with.
 *
 * @example
 * const paired = await mpx.isBluetoothDevicePaired({ deviceId }).then(() => true, () => false)
 */
export type IsBluetoothDevicePaired = CallContract<
  'isBluetoothDevicePaired',
  IsBluetoothDevicePairedOptions,
  Ok
>

export const api: Spec<IsBluetoothDevicePaired> = {
  name: 'isBluetoothDevicePaired',
  kind: 'call',
  required: { deviceId: true },
}

export const wechat: Row<IsBluetoothDevicePaired, Wx> = { since: '2.20.1', errors: wechatCodes }

export const alipay: Row<IsBluetoothDevicePaired, My, 'getBluetoothPairs'> = {
  since: { base2: '2.7.2', client: '10.2.0' },
  method: 'getBluetoothPairs',
  errors: alipayCodes,
  options: () => ({}),
  result: ({ devices }, { deviceId }) => {
    const wanted = deviceId.toLowerCase()
    if (devices.some((device) => String(device.deviceId).toLowerCase() === wanted)) return {}
    throw failure('not-found', 'the device is not paired')
  },
}
