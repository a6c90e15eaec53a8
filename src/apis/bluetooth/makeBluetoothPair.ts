import { toLimit } from '../../core/limit'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'
import { fromBase64 } from '../_base64'
import { alipayCodes, wechatCodes } from './_codes'

export interface MakeBluetoothPairOptions {
  /** Id of the device. */
  readonly deviceId: string
  /** The PIN as bytes in Base64. */
  readonly pin: string
  /** Milliseconds. Default the host's own limit, which is 20 seconds on Alipay. Alipay counts in whole seconds. */
  readonly timeout?: number | undefined
}

/**
 * Pairs with a device whose PIN you know, so that the user need not enter it. Works on real devices with Android only. To connect where the
 * user enters the PIN, `createBLEConnection` is enough.
 *
 * Fails with kind `timeout`, `argument` (no such device, or Bluetooth is not open), `unknown`.
 *
 * @example
 * await mpx.makeBluetoothPair({ deviceId, pin: 'MTIzNA==' })
 */
export type MakeBluetoothPair = CallContract<'makeBluetoothPair', MakeBluetoothPairOptions, Ok>

export const api: Spec<MakeBluetoothPair> = {
  name: 'makeBluetoothPair',
  kind: 'call',
  required: { deviceId: true, pin: true },
}

export const wechat: Row<MakeBluetoothPair, Wx> = {
  since: '2.12.0',
  params: { timeout: '2.12.0' },
  errors: wechatCodes,
}

export const alipay: Row<MakeBluetoothPair, My> = {
  since: { base2: '2.6.2', client: '10.2.0' },
  params: { timeout: { base2: '2.6.2', client: '10.2.0' } },
  errors: alipayCodes,
  // Alipay docs: my.makeBluetoothPair. The PIN is bytes, the limit in seconds.
  options: ({ deviceId, pin, timeout }) => {
    const native: Given<My, 'makeBluetoothPair'> = { deviceId, pin: fromBase64(pin) }
    const limit = toLimit(timeout)
    if (limit) native.timeout = Math.ceil(limit / 1000)
    return native
  },
}
