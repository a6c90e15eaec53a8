import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { DeviceMotionChangePayload } from './onDeviceMotionChange'

/**
 * Removes one listener of `onDeviceMotionChange`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offDeviceMotionChange(listener)
 */
export type OffDeviceMotionChange = EventContract<
  'offDeviceMotionChange',
  DeviceMotionChangePayload
> &
  Generic<(listener?: Listener<DeviceMotionChangePayload>) => void>

export const api: Spec<OffDeviceMotionChange> & { readonly off: string } = {
  name: 'offDeviceMotionChange',
  kind: 'event',
  off: 'onDeviceMotionChange',
}

export const wechat: Row<OffDeviceMotionChange, Wx> = {
  since: '2.3.0',
  method: 'onDeviceMotionChange',
}

export const alipay: Row<OffDeviceMotionChange, My> = {
  since: { base1: '1.12.0' },
  method: 'onDeviceMotionChange',
}
