import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { updating } from './_updates'
import type { LocationChangePayload } from './onLocationChange'

/**
 * Removes one listener of `onLocationChange`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offLocationChange(listener)
 */
export type OffLocationChange = EventContract<'offLocationChange', LocationChangePayload> &
  Generic<(listener?: Listener<LocationChangePayload>) => void>

export const api: Spec<OffLocationChange> & { readonly off: string } = {
  name: 'offLocationChange',
  kind: 'event',
  off: 'onLocationChange',
}

export const wechat: Row<OffLocationChange, Wx> = { since: '2.8.1', method: 'onLocationChange' }

export const alipay: OwnRow<OffLocationChange, typeof updating> = {
  since: '1.0.0',
  method: 'onLocationChange',
  own: updating,
}
