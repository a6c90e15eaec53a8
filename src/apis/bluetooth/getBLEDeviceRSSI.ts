import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, wechatCodes } from './_codes'

export interface GetBLEDeviceRSSIOptions {
  /** Id of the device. */
  readonly deviceId: string
}

export interface GetBLEDeviceRSSIResult extends Ok {
  /** Strength of the signal in dBm. */
  RSSI: number
}

/**
 * Gets how strong the signal of a device is. Works on real devices only.
 *
 * Fails with kind `argument` (no such device, or Bluetooth is not open), `not-found`.
 *
 * @example
 * const { RSSI } = await mpx.getBLEDeviceRSSI({ deviceId })
 */
export type GetBLEDeviceRSSI = CallContract<
  'getBLEDeviceRSSI',
  GetBLEDeviceRSSIOptions,
  GetBLEDeviceRSSIResult
>

export const api: Spec<GetBLEDeviceRSSI> = {
  name: 'getBLEDeviceRSSI',
  kind: 'call',
  required: { deviceId: true },
}

export const wechat: Row<GetBLEDeviceRSSI, Wx> = { since: '2.11.0', errors: wechatCodes }

export const alipay: Row<GetBLEDeviceRSSI, My> = {
  since: { base1: '1.24.6' },
  errors: alipayCodes,
  result: { RSSI: 'RSSI' },
}
