import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_codes'

export interface CloseBLEConnectionOptions {
  /** Id of the device. */
  readonly deviceId: string
}

/**
 * Ends the connection to a device. Works on real devices only.
 *
 * Fails with kind `argument` (no such device, or Bluetooth is not open).
 *
 * @example
 * await mpx.closeBLEConnection({ deviceId })
 */
export type CloseBLEConnection = CallContract<
  'closeBLEConnection',
  CloseBLEConnectionOptions,
  NumberedOk
>

export const api: Spec<CloseBLEConnection> = {
  name: 'closeBLEConnection',
  kind: 'call',
  required: { deviceId: true },
}

export const wechat: Row<CloseBLEConnection, Wx> = {
  since: '1.1.0',
  errors: wechatCodes,
  result: done,
}

export const alipay: Row<CloseBLEConnection, My, 'disconnectBLEDevice'> = {
  since: { client: '10.0.18' },
  method: 'disconnectBLEDevice',
  errors: alipayCodes,
  result: done,
}
