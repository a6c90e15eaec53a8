import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { locationErrors, onlyGcj02 } from './_gcj02'

export interface GetLocationOptions {
  /**
   * Which coordinates: `wgs84`, as GPS has them, or `gcj02`, as the platforms' maps have them. WeChat's default is `wgs84`. Alipay
   * has `gcj02` only: it refuses `wgs84`, and gives one warning in development if you leave the option out.
   */
  readonly type?: 'wgs84' | 'gcj02' | (string & {}) | undefined
  /** Also get the altitude, which takes longer. A hint. */
  readonly altitude?: boolean | string | undefined
  /** Take longer to be more exact. A hint. */
  readonly isHighAccuracy?: boolean | undefined
  /** Longest time for high accuracy, in milliseconds. Only 3000 or more has an effect. A hint. */
  readonly highAccuracyExpireTime?: number | undefined
}

export interface GetLocationResult extends Ok {
  /** Degrees, -90 to 90. South is negative. */
  latitude: number
  /** Degrees, -180 to 180. West is negative. */
  longitude: number
  /** Metres. Less is better. */
  accuracy: number
  /** Horizontal accuracy in metres. */
  horizontalAccuracy: number
  /** Vertical accuracy in metres; 0 on Android. */
  verticalAccuracy?: number
  /** Altitude in metres. */
  altitude?: number
  /** Metres per second. */
  speed?: number
}

/** Options that only Alipay knows. */
export interface GetLocationAlipay {
  /** Seconds for which an earlier position may be reused. Default 30. */
  readonly cacheTimeout?: number | undefined
  /** Horizontal accuracy in metres. iOS. */
  readonly accuracy?: number | undefined
  /** A name for the purpose. It is added to the id of the app, which is the default. */
  readonly bizType?: string | undefined
}

/**
 * Gets the location of the device. The host asks the user for permission.
 *
 * Coordinates are numbers on both platforms. To get the same coordinates on both, ask for `type: 'gcj02'`. Alipay may have no
 * location outside mainland China. Newer WeChat versions limit how often you may call it.
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
  errors: locationErrors,
  // The native `type` is a number: how detailed the address is.
  options: ({ type }, session) => {
    onlyGcj02('getLocation', type, session)
    return {}
  },
  result: ({ latitude, longitude, accuracy, horizontalAccuracy }) => ({
    latitude: Number(latitude),
    longitude: Number(longitude),
    accuracy: Number(accuracy),
    horizontalAccuracy: Number(horizontalAccuracy || accuracy),
  }),
}

/** Gates of results and values, which no call needs. */
export const since: Since<GetLocation> = {
  wechat: {
    results: { horizontalAccuracy: '1.2.0', verticalAccuracy: '1.2.0', altitude: '1.2.0' },
  },
  alipay: {
    values: { type: { wgs84: false } },
    results: { verticalAccuracy: false, altitude: false, speed: false },
  },
}
