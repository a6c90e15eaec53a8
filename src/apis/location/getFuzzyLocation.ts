import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { locationErrors, onlyGcj02 } from './_gcj02'

export interface GetFuzzyLocationOptions {
  /**
   * Which coordinates: `wgs84` or `gcj02`. WeChat's default is `wgs84`. Alipay has `gcj02` only: it refuses `wgs84`, and gives one
   * warning in development if you leave the option out.
   */
  readonly type?: 'wgs84' | 'gcj02' | (string & {}) | undefined
}

export interface GetFuzzyLocationResult extends Ok {
  /** Degrees. South is negative. */
  latitude: number
  /** Degrees. West is negative. */
  longitude: number
}

/**
 * Gets roughly where the device is. The host asks the user for permission.
 *
 * Alipay has no such API: crossmp rounds its exact location to two decimals, about a kilometre. The user is asked for the exact one
 * there.
 *
 * Fails with kind `denied`, `timeout`, `network`, `unsupported` (`wgs84` on Alipay).
 *
 * @example
 * const { latitude, longitude } = await mpx.getFuzzyLocation({ type: 'gcj02' })
 */
export type GetFuzzyLocation = CallContract<
  'getFuzzyLocation',
  GetFuzzyLocationOptions,
  GetFuzzyLocationResult
>

export const api: Spec<GetFuzzyLocation> = { name: 'getFuzzyLocation', kind: 'call' }

export const wechat: Row<GetFuzzyLocation, Wx> = { since: '2.25.0' }

export const alipay: Row<GetFuzzyLocation, My, 'getLocation'> = {
  since: { base1: '1.1.1' },
  method: 'getLocation',
  errors: locationErrors,
  options: ({ type }, session) => {
    onlyGcj02('getFuzzyLocation', type, session)
    return {}
  },
  result: ({ latitude, longitude }) => ({
    latitude: rounded(latitude),
    longitude: rounded(longitude),
  }),
}

/** Gates of values, which no call needs. */
export const since: Since<GetFuzzyLocation> = { alipay: { values: { type: { wgs84: false } } } }

const rounded = (degrees: number | string): number => Math.round(Number(degrees) * 100) / 100
