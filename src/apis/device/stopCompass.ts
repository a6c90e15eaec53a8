import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { stopListening } from './_sensors'

/**
 * Stops the compass. Listeners stay: they hear again after `startCompass`. Works on real devices.
 *
 * Older Alipay versions have no such call: crossmp removes the native listener there.
 *
 * @example
 * await mpx.stopCompass()
 */
export type StopCompass = CallContract<'stopCompass', object, Ok>

export const api: Spec<StopCompass> = { name: 'stopCompass', kind: 'call' }

export const wechat: Row<StopCompass, Wx> = { since: '1.1.0' }

/** Newest first. */
export const alipay: readonly [Row<StopCompass, My>, Row<StopCompass, My, 'offCompassChange'>] = [
  { since: { base1: '1.24.9' } },
  {
    since: { base1: '1.9.0', client: '10.1.32' },
    method: 'offCompassChange',
    call: stopListening('onCompassChange'),
  },
]
