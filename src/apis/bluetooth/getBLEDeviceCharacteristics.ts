import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, wechatCodes } from './_codes'

export interface GetBLEDeviceCharacteristicsOptions {
  /** Id of the device. */
  readonly deviceId: string
  /** UUID of the service. */
  readonly serviceId: string
}

export interface BLECharacteristic {
  /** UUID of the characteristic. */
  uuid: string
  /** What you can do with it. */
  properties: {
    /** Read it. */
    read: boolean
    /** Write it. */
    write: boolean
    /** Be notified of changes. */
    notify: boolean
    /** Be notified of changes, with a confirmation. */
    indicate: boolean
    /** Write it without an answer. Where a host does not say, false. */
    writeNoResponse: boolean
    /** Write it with an answer. Where a host does not say, what `write` is. */
    writeDefault: boolean
  }
}

export interface GetBLEDeviceCharacteristicsResult extends Ok {
  /** Its characteristics. */
  characteristics: BLECharacteristic[]
}

/**
 * Gets the characteristics of a service. Works on real devices only.
 *
 * On Android, call `getBLEDeviceServices` first.
 *
 * Fails with kind `argument`, `not-found`.
 *
 * @example
 * const { characteristics } = await mpx.getBLEDeviceCharacteristics({ deviceId, serviceId })
 */
export type GetBLEDeviceCharacteristics = CallContract<
  'getBLEDeviceCharacteristics',
  GetBLEDeviceCharacteristicsOptions,
  GetBLEDeviceCharacteristicsResult
>

export const api: Spec<GetBLEDeviceCharacteristics> = {
  name: 'getBLEDeviceCharacteristics',
  kind: 'call',
  required: { deviceId: true, serviceId: true },
}

export const wechat: Row<GetBLEDeviceCharacteristics, Wx> = {
  since: '1.1.0',
  errors: wechatCodes,
  result: ({ characteristics }) => ({
    characteristics: characteristics.map(({ uuid, properties }) => ({
      uuid,
      properties: toProperties(properties),
    })),
  }),
}

export const alipay: Row<GetBLEDeviceCharacteristics, My> = {
  since: { client: '10.0.18' },
  errors: alipayCodes,
  result: ({ characteristics }) => ({
    characteristics: characteristics.map(({ characteristicId, properties }) => ({
      uuid: characteristicId,
      properties: toProperties(properties),
    })),
  }),
}

// Older versions of both tell the first four, or none.
function toProperties(native: Partial<BLECharacteristic['properties']> = {}) {
  const { read, write, notify, indicate, writeNoResponse, writeDefault = write } = native
  return {
    read: !!read,
    write: !!write,
    notify: !!notify,
    indicate: !!indicate,
    writeNoResponse: !!writeNoResponse,
    writeDefault: !!writeDefault,
  }
}
