import { ask } from '../../core/ask'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_codes'
import { expectValue } from './_values'

export interface ReadBLECharacteristicValueOptions {
  /** Id of the device. */
  readonly deviceId: string
  /** UUID of the service. */
  readonly serviceId: string
  /** UUID of the characteristic. */
  readonly characteristicId: string
}

/**
 * Reads a characteristic. Works on real devices only.
 *
 * The value does not come with the answer: `onBLECharacteristicValueChange` is called with it, as an ArrayBuffer.
 *
 * Fails with kind `argument`, `not-found`, `unsupported` (it can not be read), `timeout`.
 *
 * @example
 * mpx.onBLECharacteristicValueChange(({ value }) => show(value))
 * await mpx.readBLECharacteristicValue({ deviceId, serviceId, characteristicId })
 */
export type ReadBLECharacteristicValue = CallContract<
  'readBLECharacteristicValue',
  ReadBLECharacteristicValueOptions,
  NumberedOk,
  { alipay: never }
>

export const api: Spec<ReadBLECharacteristicValue> = {
  name: 'readBLECharacteristicValue',
  kind: 'call',
  required: { deviceId: true, serviceId: true, characteristicId: true },
}

export const wechat: Row<ReadBLECharacteristicValue, Wx> = {
  since: '1.1.0',
  errors: wechatCodes,
  result: done,
}

export const alipay: Row<ReadBLECharacteristicValue, My> = {
  since: { client: '10.0.18' },
  errors: alipayCodes,
  method: 'readBLECharacteristicValue',
  call: (options, { host }, call) => {
    const answered = expectValue(options)
    return ask(call, host, 'readBLECharacteristicValue', options).then(({ characteristic }) => {
      if (characteristic) answered(characteristic.value)
      return done()
    })
  },
}
