import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, wechatCodes } from './_beacons'

export interface Beacon {
  /** Its UUID. Compare it without regard to case. */
  uuid: string
  /** Its major number. */
  major: number
  /** Its minor number. */
  minor: number
  /** How near it is: 0 not known, 1 immediate, 2 near, 3 far. */
  proximity: 0 | 1 | 2 | 3
  /** Metres. */
  accuracy: number
  /** Strength of the signal in dBm. */
  rssi: number
}

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

// Alipay has numbers as texts.
const toBeacon = (native: { readonly [K in keyof Beacon]: unknown }): Beacon => ({
  uuid: String(native.uuid),
  major: Number(native.major),
  minor: Number(native.minor),
  proximity: Number(native.proximity) as Beacon['proximity'],
  accuracy: Number(native.accuracy),
  rssi: Number(native.rssi),
})
