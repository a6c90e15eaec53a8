import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface AccelerometerChangePayload {
  /** Acceleration along the x axis, in g. */
  x: number
  /** Along the y axis, in g. */
  y: number
  /** Along the z axis, in g. */
  z: number
}

/**
 * Calls `listener` with the acceleration of the device, again and again. Works on real devices. Remove it with `offAccelerometerChange`.
 *
 * Events begin by themselves. `startAccelerometer` sets how often they come, `stopAccelerometer` ends them.
 *
 * On Alipay they come every 500 ms until `startAccelerometer` says otherwise.
 *
 * @example
 * mpx.onAccelerometerChange(({ x, y, z }) => show([x, y, z]))
 */
export type OnAccelerometerChange = EventContract<
  'onAccelerometerChange',
  AccelerometerChangePayload
>

export const api: Spec<OnAccelerometerChange> = { name: 'onAccelerometerChange', kind: 'event' }

export const wechat: Row<OnAccelerometerChange, Wx> = {
  since: '1.0.0',
  method: 'onAccelerometerChange',
  off: 'offAccelerometerChange',
}

export const alipay: Row<OnAccelerometerChange, My> = {
  since: { base1: '1.9.0', client: '10.1.32' },
  method: 'onAccelerometerChange',
  off: 'offAccelerometerChange',
  event: ({ x, y, z }: AccelerometerChangePayload) => ({ x, y, z }),
}
