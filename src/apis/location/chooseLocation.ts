import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { placeErrors, toPlace } from './_place'

export interface ChooseLocationOptions {
  /** Latitude to begin with, in degrees. Default where the user is. */
  readonly latitude?: number | undefined
  /** Longitude to begin with, in degrees. Default where the user is. */
  readonly longitude?: number | undefined
}

export interface ChooseLocationResult extends Ok {
  /** Name of the place. */
  name: string
  /** Address of the place. */
  address: string
  /** Degrees, GCJ-02. South is negative. */
  latitude: number
  /** Degrees, GCJ-02. West is negative. */
  longitude: number
}

/**
 * Lets the user choose a place on a map. Maps may show nothing outside mainland China.
 *
 * Fails with kind `cancel` (the user left), `denied`.
 *
 * @example
 * const { name, latitude, longitude } = await mpx.chooseLocation()
 */
export type ChooseLocation = CallContract<
  'chooseLocation',
  ChooseLocationOptions,
  ChooseLocationResult
>

export const api: Spec<ChooseLocation> = { name: 'chooseLocation', kind: 'call' }

export const wechat: Row<ChooseLocation, Wx> = {
  since: '1.0.0',
  params: { latitude: '2.9.0', longitude: '2.9.0' },
}

export const alipay: Row<ChooseLocation, My> = {
  since: '1.0.0',
  errors: placeErrors,
  result: toPlace,
}
