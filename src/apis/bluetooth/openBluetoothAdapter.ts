import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_codes'

export interface OpenBluetoothAdapterOptions {
  /** What this device is: `central` connects to others, `peripheral` lets others connect. Default `central`, Alipay knows no other. */
  readonly mode?: 'central' | 'peripheral' | undefined
}

/**
 * Turns Bluetooth on for this mini-program. Call it before all other calls of Bluetooth. Works on real devices only.
 *
 * Connections stay open until `closeBluetoothAdapter`. On Alipay, mini-programs of individuals may not use Bluetooth (kind `unsupported`).
 *
 * Fails with kind `unsupported` (no Bluetooth Low Energy), `denied`. Where Bluetooth is switched off, `errno` is 10001.
 *
 * @example
 * await mpx.openBluetoothAdapter()
 */
export type OpenBluetoothAdapter = CallContract<
  'openBluetoothAdapter',
  OpenBluetoothAdapterOptions,
  NumberedOk
>

export const api: Spec<OpenBluetoothAdapter> = {
  name: 'openBluetoothAdapter',
  kind: 'call',
  essential: { mode: 'central' },
}

export const wechat: Row<OpenBluetoothAdapter, Wx> = {
  since: '1.1.0',
  params: { mode: '2.10.0' },
  errors: wechatCodes,
  result: done,
}

export const alipay: Row<OpenBluetoothAdapter, My> = {
  since: { client: '10.0.18' },
  params: { mode: false },
  errors: alipayCodes,
  // Otherwise Android ends all connections when the user leaves the page.
  options: () => ({ autoClose: false }),
  result: (native) => {
    if (native.isSupportBLE === false) throw failure('unsupported', 'not available', 10001, native)
    return done()
  },
}
