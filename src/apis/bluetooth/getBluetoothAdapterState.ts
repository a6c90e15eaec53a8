import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, wechatCodes } from './_codes'
import { toState } from './_state'

export interface GetBluetoothAdapterStateResult extends Ok {
  /** Whether devices are being searched. */
  discovering: boolean
  /** Whether Bluetooth can be used. */
  available: boolean
}

/**
 * Gets whether Bluetooth can be used, and whether devices are being searched. Works on real devices only.
 *
 * Fails with kind `argument` (Bluetooth is not open).
 *
 * @example
 * const { available } = await mpx.getBluetoothAdapterState()
 */
export type GetBluetoothAdapterState = CallContract<
  'getBluetoothAdapterState',
  object,
  GetBluetoothAdapterStateResult
>

export const api: Spec<GetBluetoothAdapterState> = {
  name: 'getBluetoothAdapterState',
  kind: 'call',
}

export const wechat: Row<GetBluetoothAdapterState, Wx> = { since: '1.1.0', errors: wechatCodes }

export const alipay: Row<GetBluetoothAdapterState, My> = {
  since: { client: '10.0.18' },
  errors: alipayCodes,
  result: toState,
}
