import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { stopListening } from './_sensors'

/**
 * Stops the events of `onDeviceMotionChange`. Listeners stay: they hear again after `startDeviceMotionListening`. Works on real devices.
 *
 * On Alipay, crossmp removes the native listener.
 *
 * @example
 * await mpx.stopDeviceMotionListening()
 */
export type StopDeviceMotionListening = CallContract<'stopDeviceMotionListening', object, Ok>

export const api: Spec<StopDeviceMotionListening> = {
  name: 'stopDeviceMotionListening',
  kind: 'call',
}

export const wechat: Row<StopDeviceMotionListening, Wx> = { since: '2.3.0' }

export const alipay: Row<StopDeviceMotionListening, My, 'offDeviceMotionChange'> = {
  since: { base1: '1.12.0' },
  method: 'offDeviceMotionChange',
  call: stopListening('onDeviceMotionChange'),
}
