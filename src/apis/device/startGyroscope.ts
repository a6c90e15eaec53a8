import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { startListening } from './_sensors'

export interface StartGyroscopeOptions {
  /** How often events come: `game` about every 20 ms, `ui` 60, `normal` 200. Default `normal`. */
  readonly interval?: 'game' | 'ui' | 'normal' | undefined
}

/**
 * Starts the gyroscope, or sets how often its events come. Works on real devices.
 *
 * Older Alipay versions have no such call: crossmp adds the native listener there, and `interval` has no effect.
 *
 * @example
 * mpx.onGyroscopeChange(({ x, y, z }) => show([x, y, z]))
 * await mpx.startGyroscope({ interval: 'game' })
 */
export type StartGyroscope = CallContract<'startGyroscope', StartGyroscopeOptions, Ok>

export const api: Spec<StartGyroscope> = { name: 'startGyroscope', kind: 'call' }

export const wechat: Row<StartGyroscope, Wx> = { since: '2.3.0' }

/** Newest first. */
export const alipay: readonly [
  Row<StartGyroscope, My>,
  Row<StartGyroscope, My, 'onGyroscopeChange'>,
] = [
  { since: { base1: '1.24.9' }, params: { interval: { base1: '1.24.9' } } },
  {
    since: { base1: '1.9.0', client: '10.1.32' },
    method: 'onGyroscopeChange',
    params: { interval: { base1: '1.24.9' } },
    call: startListening('onGyroscopeChange'),
  },
]
