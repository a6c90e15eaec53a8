import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { stopListening } from './_sensors'

/**
 * Stops the accelerometer. Listeners stay: they hear again after `startAccelerometer`. Works on real devices.
 *
 * Older Alipay versions have no such call: crossmp removes the native listener there.
 *
 * @example
 * await mpx.stopAccelerometer()
 */
export type StopAccelerometer = CallContract<'stopAccelerometer', object, Ok>

export const api: Spec<StopAccelerometer> = { name: 'stopAccelerometer', kind: 'call' }

export const wechat: Row<StopAccelerometer, Wx> = { since: '1.1.0' }

/** Newest first. */
export const alipay: readonly [
  Row<StopAccelerometer, My>,
  Row<StopAccelerometer, My, 'offAccelerometerChange'>,
] = [
  { since: { base1: '1.24.9' } },
  {
    since: { base1: '1.9.0', client: '10.1.32' },
    method: 'offAccelerometerChange',
    call: stopListening('onAccelerometerChange'),
  },
]
