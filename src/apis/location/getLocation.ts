import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetLocationOptions {
  /**
   * Which coordinates: `wgs84`, those of GPS, or `gcj02`, those of the platforms' maps. Left out, WeChat gives `wgs84`. Alipay
   * has `gcj02` only: `wgs84` is refused there, and left out, development says once that they are `gcj02`.
   */
  readonly type?: 'wgs84' | 'gcj02' | (string & {}) | undefined
  /** Also tell the altitude, which takes longer. WeChat 1.6.0; a hint. */
  readonly altitude?: boolean | string | undefined
  /** Take longer to be more exact. WeChat 2.9.0; a hint. */
  readonly isHighAccuracy?: boolean | undefined
  /** Longest time for that in milliseconds; 3000 or more has an effect. WeChat 2.9.0; a hint. */
  readonly highAccuracyExpireTime?: number | undefined
}

export interface GetLocationResult extends Ok {
  /** Degrees, -90 to 90; south is negative. */
  latitude: number
  /** Degrees, -180 to 180; west is negative. */
  longitude: number
  /** Metres; the less the better. */
  accuracy: number
  /** Metres. WeChat 1.2.0. */
  horizontalAccuracy: number
  /** Metres; 0 on Android. WeChat 1.2.0 only. */
  verticalAccuracy?: number
  /** Metres. WeChat 1.2.0 only. */
  altitude?: number
  /** Metres a second. WeChat only. */
  speed?: number
}

/** What only Alipay knows. */
export interface GetLocationAlipay {
  /** Seconds for which an earlier position will do. Default 30. */
  readonly cacheTimeout?: number | undefined
  /** Horizontal accuracy in metres. iOS. */
  readonly accuracy?: number | undefined
  /** Names what it is for; added to the id of the app, which is the default. */
  readonly bizType?: string | undefined
}

/**
 * Tells where the device is. The user is asked for permission.
 *
 * Numbers on both platforms. For the same coordinates on both, ask for `type: 'gcj02'`. Outside mainland China Alipay may not be
 * able to tell. WeChat limits how often it may be called from 2.17.0 on.
 *
 * Fails with kind `denied`, `timeout`, `network`, `unsupported` (`wgs84` on Alipay).
 *
 * @example
 * const { latitude, longitude } = await mpx.getLocation({ type: 'gcj02' })
 */
export type GetLocation = CallContract<
  'getLocation',
  GetLocationOptions,
  GetLocationResult,
  { alipay: GetLocationAlipay }
>

export const api: Spec<GetLocation> = { name: 'getLocation', kind: 'call' }

export const wechat: Row<GetLocation, Wx> = {
  since: '1.0.0',
  params: { altitude: '1.6.0', isHighAccuracy: '2.9.0', highAccuracyExpireTime: '2.9.0' },
}

export const alipay: Row<GetLocation, My> = {
  since: { base1: '1.1.1' },
  params: { altitude: false, isHighAccuracy: false, highAccuracyExpireTime: false },
  // Alipay docs: my.getLocation. 13 and 18 are no position for other reasons.
  errors: { 11: 'denied', 12: 'network', 13: 'unknown', 14: 'timeout', 18: 'unknown' },
  // The native `type` is a number: how much to tell of the place.
  options: ({ type }, session) => {
    if (type === 'wgs84') {
      throw failure('unsupported', "Alipay has GCJ-02 coordinates only: ask for type 'gcj02'")
    }
    if (!type) {
      session.warn(
        "getLocation: left out, type is WGS-84 on WeChat and GCJ-02 on Alipay. 'gcj02' is the same on both.",
      )
    }
    return {}
  },
  result: ({ latitude, longitude, accuracy, horizontalAccuracy }) => ({
    latitude: Number(latitude),
    longitude: Number(longitude),
    accuracy: Number(accuracy),
    horizontalAccuracy: Number(horizontalAccuracy || accuracy),
  }),
}

/** What results and values need, and no call. */
export const since: Since<GetLocation> = {
  wechat: {
    results: { horizontalAccuracy: '1.2.0', verticalAccuracy: '1.2.0', altitude: '1.2.0' },
  },
  alipay: {
    values: { type: { wgs84: false } },
    results: { verticalAccuracy: false, altitude: false, speed: false },
  },
}
