import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_codes'

export interface NotifyBLECharacteristicValueChangeOptions {
  /** Id of the device. */
  readonly deviceId: string
  /** UUID of the service. */
  readonly serviceId: string
  /** UUID of the characteristic. */
  readonly characteristicId: string
  /** Whether to report. Very old Alipay versions always do. */
  readonly state: boolean
  /** How. A hint, which Alipay does not take. */
  readonly type?: 'indication' | 'notification' | undefined
}

/**
 * Asks a device to report, or no longer report, the changes of a characteristic. Works on real devices only.
 *
 * `onBLECharacteristicValueChange` is called with each.
 *
 * Fails with kind `argument`, `not-found`, `unsupported` (it has neither `notify` nor `indicate`).
 *
 * @example
 * await mpx.notifyBLECharacteristicValueChange({ deviceId, serviceId, characteristicId, state: true })
 */
export type NotifyBLECharacteristicValueChange = CallContract<
  'notifyBLECharacteristicValueChange',
  NotifyBLECharacteristicValueChangeOptions,
  NumberedOk
>

export const api: Spec<NotifyBLECharacteristicValueChange> = {
  name: 'notifyBLECharacteristicValueChange',
  kind: 'call',
  required: { deviceId: true, serviceId: true, characteristicId: true, state: true },
}

export const wechat: Row<NotifyBLECharacteristicValueChange, Wx> = {
  since: '1.1.0',
  params: { type: '2.4.0' },
  errors: wechatCodes,
  result: done,
}

export const alipay: Row<NotifyBLECharacteristicValueChange, My> = {
  since: { client: '10.0.18' },
  params: { type: false },
  errors: alipayCodes,
  options: {},
  result: done,
}
