import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { updating } from './_updates'
import type { LocationChangeErrorPayload } from './onLocationChangeError'

/**
 * Removes one listener of `onLocationChangeError`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offLocationChangeError(listener)
 */
export type OffLocationChangeError = EventContract<
  'offLocationChangeError',
  LocationChangeErrorPayload
> &
  Generic<(listener?: Listener<LocationChangeErrorPayload>) => void>

export const api: Spec<OffLocationChangeError> & { readonly off: string } = {
  name: 'offLocationChangeError',
  kind: 'event',
  off: 'onLocationChangeError',
}

export const wechat: Row<OffLocationChangeError, Wx> = {
  since: '2.19.5',
  method: 'onLocationChangeError',
}

export const alipay: OwnRow<OffLocationChangeError, typeof updating> = {
  since: '1.0.0',
  method: 'onLocationChangeError',
  own: updating,
}
