import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { updating } from './_updates'

/**
 * Ends what `startLocationUpdate` or `startLocationUpdateBackground` has begun. Listeners stay.
 *
 * @example
 * await mpx.stopLocationUpdate()
 */
export type StopLocationUpdate = CallContract<'stopLocationUpdate', object, Ok>

export const api: Spec<StopLocationUpdate> = { name: 'stopLocationUpdate', kind: 'call' }

export const wechat: Row<StopLocationUpdate, Wx> = { since: '2.8.0' }

export const alipay: OwnRow<StopLocationUpdate, typeof updating> = { since: '1.0.0', own: updating }
