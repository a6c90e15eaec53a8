import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { updating } from './_updates'

export interface LocationChangePayload {
  /** Degrees, -90 to 90. South is negative. */
  latitude: number
  /** Degrees, -180 to 180. West is negative. */
  longitude: number
  /** Metres per second. 0 on Alipay. */
  speed: number
  /** Metres. Less is better. */
  accuracy: number
  /** Altitude in metres. 0 on Alipay. */
  altitude: number
  /** Vertical accuracy in metres; 0 on Android and on Alipay. */
  verticalAccuracy: number
  /** Horizontal accuracy in metres. */
  horizontalAccuracy: number
}

/**
 * Calls `listener` with where the device is, again and again after `startLocationUpdate`. Remove it with `offLocationChange`.
 *
 * Alipay has no such event: crossmp calls `listener` with each answer that it gets, about every 2 s, whether or not the device has
 * moved.
 *
 * @example
 * mpx.onLocationChange(({ latitude, longitude }) => show([latitude, longitude]))
 */
export type OnLocationChange = EventContract<'onLocationChange', LocationChangePayload>

export const api: Spec<OnLocationChange> = { name: 'onLocationChange', kind: 'event' }

export const wechat: Row<OnLocationChange, Wx> = {
  since: '2.8.1',
  method: 'onLocationChange',
  off: 'offLocationChange',
}

export const alipay: OwnRow<OnLocationChange, typeof updating> = {
  since: '1.0.0',
  method: 'onLocationChange',
  off: 'offLocationChange',
  own: updating,
}
