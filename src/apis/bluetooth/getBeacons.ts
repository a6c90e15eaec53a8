import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, type Beacon, toBeacon, wechatCodes } from './_beacons'

export type { Beacon } from './_beacons'

export interface GetBeaconsResult extends Ok {
  /** What was found. */
  beacons: Beacon[]
}

/**
 * Gets all iBeacons that were found. Works on real devices only.
 *
 * Fails with kind `argument` (not searching), `denied`.
 *
 * @example
 * const { beacons } = await mpx.getBeacons()
 */
export type GetBeacons = CallContract<'getBeacons', object, GetBeaconsResult>

export const api: Spec<GetBeacons> = { name: 'getBeacons', kind: 'call' }

export const wechat: Row<GetBeacons, Wx> = { since: '1.2.0', errors: wechatCodes }

export const alipay: Row<GetBeacons, My> = {
  since: { client: '10.1.8' },
  errors: alipayCodes,
  result: ({ beacons }) => ({ beacons: beacons.map(toBeacon) }),
}
