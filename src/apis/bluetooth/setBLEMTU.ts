import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, wechatCodes } from './_codes'

export interface SetBLEMTUOptions {
  /** Id of the device. */
  readonly deviceId: string
  /** Bytes, more than 22 and less than 512. Alipay's typings say more than 23. */
  readonly mtu: number
}

export interface SetBLEMTUResult extends Ok {
  /** What was agreed on, in bytes. Older WeChat apps do not tell. */
  mtu: number
}

/**
 * Agrees with a device on how many bytes one message has at most. Call it when the device is connected. Works on real devices with
 * Android only.
 *
 * Fails with kind `argument` (no such device, or Bluetooth is not open), `unknown` (the device does not agree).
 *
 * @example
 * const { mtu } = await mpx.setBLEMTU({ deviceId, mtu: 247 })
 */
export type SetBLEMTU = CallContract<'setBLEMTU', SetBLEMTUOptions, SetBLEMTUResult>

export const api: Spec<SetBLEMTU> = {
  name: 'setBLEMTU',
  kind: 'call',
  required: { deviceId: true, mtu: true },
}

export const wechat: Row<SetBLEMTU, Wx> = { since: '2.11.0', errors: wechatCodes }

export const alipay: Row<SetBLEMTU, My> = {
  since: { base1: '1.24.6' },
  errors: alipayCodes,
  result: { mtu: 'mtu' },
}
