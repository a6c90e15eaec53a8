import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GyroscopeChangePayload {
  /** Angular velocity around the x axis, in radians per second. */
  x: number
  /** Around the y axis, in radians per second. */
  y: number
  /** Around the z axis, in radians per second. */
  z: number
}

/**
 * Calls `listener` with how fast the device turns, again and again. Works on real devices. Remove it with `offGyroscopeChange`.
 *
 * WeChat sends events after `startGyroscope`. Alipay sends them at once, every 500 ms, until `startGyroscope` says otherwise.
 *
 * @example
 * mpx.onGyroscopeChange(({ x, y, z }) => show([x, y, z]))
 */
export type OnGyroscopeChange = EventContract<'onGyroscopeChange', GyroscopeChangePayload>

export const api: Spec<OnGyroscopeChange> = { name: 'onGyroscopeChange', kind: 'event' }

export const wechat: Row<OnGyroscopeChange, Wx> = {
  since: '2.3.0',
  method: 'onGyroscopeChange',
  off: 'offGyroscopeChange',
}

export const alipay: Row<OnGyroscopeChange, My> = {
  since: { base1: '1.9.0', client: '10.1.32' },
  method: 'onGyroscopeChange',
  off: 'offGyroscopeChange',
  event: ({ x, y, z }: GyroscopeChangePayload) => ({ x, y, z }),
}
