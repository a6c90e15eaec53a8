import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { placeErrors, toPlace } from './_place'

export interface ChoosePoiResult extends Ok {
  /** 1 is a city, 2 a place. Alipay has places only. */
  type: number
  /** Name of the city. */
  city: string
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
 * Lets the user choose a place in a list, or a city alone.
 *
 * Alipay has no such list: the user chooses a place on the map of `chooseLocation` there.
 *
 * Fails with kind `cancel` (the user left), `denied`.
 *
 * @example
 * const { type, city, name } = await mpx.choosePoi()
 */
export type ChoosePoi = CallContract<'choosePoi', object, ChoosePoiResult>

export const api: Spec<ChoosePoi> = { name: 'choosePoi', kind: 'call' }

export const wechat: Row<ChoosePoi, Wx> = {
  since: 'unknown',
  // A number by the typings, a name by the documents.
  result: (native) => Object.assign({}, native, { city: String(native.city) }),
}

export const alipay: Row<ChoosePoi, My, 'chooseLocation'> = {
  since: '1.0.0',
  method: 'chooseLocation',
  errors: placeErrors,
  result: (native) => Object.assign(toPlace(native), { type: 2, city: native.cityName || '' }),
}
