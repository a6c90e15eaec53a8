import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { startListening } from './_sensors'

export interface StartAccelerometerOptions {
  /** How often events come: `game` about every 20 ms, `ui` 60, `normal` 200. Default `normal`. */
  readonly interval?: 'game' | 'ui' | 'normal' | undefined
}

/**
 * Starts the accelerometer, or sets how often its events come. Works on real devices.
 *
 * Older Alipay versions have no such call: crossmp adds the native listener there, and `interval` has no effect.
 *
 * @example
 * mpx.onAccelerometerChange(({ x, y, z }) => show([x, y, z]))
 * await mpx.startAccelerometer({ interval: 'game' })
 */
export type StartAccelerometer = CallContract<'startAccelerometer', StartAccelerometerOptions, Ok>

export const api: Spec<StartAccelerometer> = { name: 'startAccelerometer', kind: 'call' }

export const wechat: Row<StartAccelerometer, Wx> = { since: '1.1.0', params: { interval: '2.1.0' } }

/** Newest first. */
export const alipay: readonly [
  Row<StartAccelerometer, My>,
  Row<StartAccelerometer, My, 'onAccelerometerChange'>,
] = [
  { since: { base1: '1.24.9' }, params: { interval: { base1: '1.24.9' } } },
  {
    since: { base1: '1.9.0', client: '10.1.32' },
    method: 'onAccelerometerChange',
    params: { interval: { base1: '1.24.9' } },
    call: startListening('onAccelerometerChange'),
  },
]
