import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_codes'

/**
 * Ends all connections and turns Bluetooth off for this mini-program. Works on real devices only.
 *
 * Fails with kind `argument` (Bluetooth is not open).
 *
 * @example
 * await mpx.closeBluetoothAdapter()
 */
export type CloseBluetoothAdapter = CallContract<'closeBluetoothAdapter', object, NumberedOk>

export const api: Spec<CloseBluetoothAdapter> = { name: 'closeBluetoothAdapter', kind: 'call' }

export const wechat: Row<CloseBluetoothAdapter, Wx> = {
  since: '1.1.0',
  errors: wechatCodes,
  result: done,
}

export const alipay: Row<CloseBluetoothAdapter, My> = {
  since: { client: '10.0.18' },
  errors: alipayCodes,
  result: done,
}
