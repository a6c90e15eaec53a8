import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_codes'
import { toHex } from './_hex'

export interface WriteBLECharacteristicValueOptions {
  /** Id of the device. */
  readonly deviceId: string
  /** UUID of the service. */
  readonly serviceId: string
  /** UUID of the characteristic. */
  readonly characteristicId: string
  /** The bytes. */
  readonly value: ArrayBuffer
  /** Whether the device answers. A hint. Default what the characteristic can do, `write` if both. */
  readonly writeType?: 'write' | 'writeNoResponse' | undefined
}

/**
 * Writes a characteristic. Works on real devices only.
 *
 * Send at most 20 bytes at once, unless the device takes more. Success means that they were sent.
 *
 * Fails with kind `argument`, `not-found`, `unsupported` (it can not be written), `timeout`.
 *
 * @example
 * const value = new Uint8Array([1, 0, 255]).buffer
 * await mpx.writeBLECharacteristicValue({ deviceId, serviceId, characteristicId, value })
 */
export type WriteBLECharacteristicValue = CallContract<
  'writeBLECharacteristicValue',
  WriteBLECharacteristicValueOptions,
  NumberedOk
>

export const api: Spec<WriteBLECharacteristicValue> = {
  name: 'writeBLECharacteristicValue',
  kind: 'call',
  required: { deviceId: true, serviceId: true, characteristicId: true, value: true },
}

export const wechat: Row<WriteBLECharacteristicValue, Wx> = {
  since: '1.1.0',
  errors: wechatCodes,
  result: done,
}

export const alipay: Row<WriteBLECharacteristicValue, My> = {
  since: { client: '10.0.18' },
  // Alipay docs: my.writeBLECharacteristicValue, in the edition of 2024.
  params: { writeType: { client: '10.5.50' } },
  errors: alipayCodes,
  options: (from) => Object.assign({}, from, { value: toHex(from.value) }),
  result: done,
}
