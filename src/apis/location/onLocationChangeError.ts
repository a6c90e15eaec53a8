import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { updating } from './_updates'

export interface LocationChangeErrorPayload {
  /** The host's own number for what has failed. */
  errCode: number
}

/**
 * Calls `listener` when a location can't be had after `startLocationUpdate`. Remove it with `offLocationChangeError`.
 *
 * On Alipay, crossmp asks again 2 s later, unless the user has withdrawn the permission.
 *
 * @example
 * mpx.onLocationChangeError(({ errCode }) => show(errCode))
 */
export type OnLocationChangeError = EventContract<
  'onLocationChangeError',
  LocationChangeErrorPayload
>

export const api: Spec<OnLocationChangeError> = { name: 'onLocationChangeError', kind: 'event' }

export const wechat: Row<OnLocationChangeError, Wx> = {
  since: '2.19.5',
  method: 'onLocationChangeError',
  off: 'offLocationChangeError',
}

export const alipay: OwnRow<OnLocationChangeError, typeof updating> = {
  since: '1.0.0',
  method: 'onLocationChangeError',
  off: 'offLocationChangeError',
  own: updating,
}
