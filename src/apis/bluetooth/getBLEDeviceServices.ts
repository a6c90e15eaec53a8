import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, wechatCodes } from './_codes'

export interface GetBLEDeviceServicesOptions {
  /** Id of the device. */
  readonly deviceId: string
}

export interface BLEService {
  /** UUID of the service. */
  uuid: string
  /** Whether it is a main service. */
  isPrimary: boolean
}

export interface GetBLEDeviceServicesResult extends Ok {
  /** Its services. */
  services: BLEService[]
}

/**
 * Gets the services of a connected device. Works on real devices only.
 *
 * WeChat writes UUIDs in upper case, Alipay may not: compare them without regard to case.
 *
 * Fails with kind `argument`, `not-found`.
 *
 * @example
 * const { services } = await mpx.getBLEDeviceServices({ deviceId })
 */
export type GetBLEDeviceServices = CallContract<
  'getBLEDeviceServices',
  GetBLEDeviceServicesOptions,
  GetBLEDeviceServicesResult
>

export const api: Spec<GetBLEDeviceServices> = {
  name: 'getBLEDeviceServices',
  kind: 'call',
  required: { deviceId: true },
}

export const wechat: Row<GetBLEDeviceServices, Wx> = { since: '1.1.0', errors: wechatCodes }

export const alipay: Row<GetBLEDeviceServices, My> = {
  since: { client: '10.0.18' },
  errors: alipayCodes,
  result: ({ services }) => ({
    services: services.map(({ serviceId, isPrimary }) => ({ uuid: serviceId, isPrimary })),
  }),
}
