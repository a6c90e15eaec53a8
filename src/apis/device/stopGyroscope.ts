import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { stopListening } from './_sensors'

/**
 * Stops the gyroscope. Listeners stay: they hear again after `startGyroscope`. Works on real devices.
 *
 * Older Alipay versions have no such call: crossmp removes the native listener there.
 *
 * @example
 * await mpx.stopGyroscope()
 */
export type StopGyroscope = CallContract<'stopGyroscope', object, Ok>

export const api: Spec<StopGyroscope> = { name: 'stopGyroscope', kind: 'call' }

export const wechat: Row<StopGyroscope, Wx> = { since: '2.3.0' }

/** Newest first. */
export const alipay: readonly [
  Row<StopGyroscope, My>,
  Row<StopGyroscope, My, 'offGyroscopeChange'>,
] = [
  { since: { base1: '1.24.9' } },
  {
    since: { base1: '1.9.0', client: '10.1.32' },
    method: 'offGyroscopeChange',
    call: stopListening('onGyroscopeChange'),
  },
]
