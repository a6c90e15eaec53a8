import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface DeviceMotionChangePayload {
  /** Rotation around the z axis, 0 to 2π. */
  alpha: number
  /** Around the x axis, -π to π. */
  beta: number
  /** Around the y axis, -π/2 to π/2. */
  gamma: number
}

/**
 * Calls `listener` with how the device is held, again and again. Works on real devices. Remove it with `offDeviceMotionChange`.
 *
 * WeChat sends events after `startDeviceMotionListening`. Alipay sends them at once, about every 200 ms.
 *
 * Documents give radians on both platforms. Some devices on WeChat give degrees: check the range if it matters.
 *
 * @example
 * mpx.onDeviceMotionChange(({ alpha, beta, gamma }) => show([alpha, beta, gamma]))
 */
export type OnDeviceMotionChange = EventContract<'onDeviceMotionChange', DeviceMotionChangePayload>

export const api: Spec<OnDeviceMotionChange> = { name: 'onDeviceMotionChange', kind: 'event' }

export const wechat: Row<OnDeviceMotionChange, Wx> = {
  since: '2.3.0',
  method: 'onDeviceMotionChange',
  off: 'offDeviceMotionChange',
}

export const alipay: Row<OnDeviceMotionChange, My> = {
  since: { base1: '1.12.0' },
  method: 'onDeviceMotionChange',
  off: 'offDeviceMotionChange',
  event: ({ alpha, beta, gamma }: DeviceMotionChangePayload) => ({ alpha, beta, gamma }),
}
