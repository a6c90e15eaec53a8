import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, wechatCodes } from './_codes'

export interface GetBLEMTUOptions {
  /** Id of the device. */
  readonly deviceId: string
  /** How the bytes are written. iOS. Default `write`. A hint, which Alipay does not take. */
  readonly writeType?: 'write' | 'writeNoResponse' | undefined
}

export interface GetBLEMTUResult extends Ok {
  /** Bytes of one message at most. */
  mtu: number
}

/**
 * Gets how many bytes one message to a device has at most. Call it when the device is connected. Works on real devices only.
 *
 * Fails with kind `argument` (no such device, or Bluetooth is not open), `not-found`.
 *
 * @example
 * const { mtu } = await mpx.getBLEMTU({ deviceId })
 */
export type GetBLEMTU = CallContract<'getBLEMTU', GetBLEMTUOptions, GetBLEMTUResult>

export const api: Spec<GetBLEMTU> = {
  name: 'getBLEMTU',
  kind: 'call',
  required: { deviceId: true },
}

export const wechat: Row<GetBLEMTU, Wx> = { since: '2.20.1', errors: wechatCodes }

export const alipay: Row<GetBLEMTU, My> = {
  since: { base2: '2.7.7', client: '10.2.30' },
  params: { writeType: false },
  errors: alipayCodes,
  options: {},
  result: { mtu: 'mtu' },
}
