import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { startListening } from './_sensors'

/**
 * Starts the compass. Works on real devices.
 *
 * Older Alipay versions have no such call: crossmp adds the native listener there.
 *
 * @example
 * mpx.onCompassChange(({ direction }) => show(direction))
 * await mpx.startCompass()
 */
export type StartCompass = CallContract<'startCompass', object, Ok>

export const api: Spec<StartCompass> = { name: 'startCompass', kind: 'call' }

export const wechat: Row<StartCompass, Wx> = { since: '1.1.0' }

/** Newest first. */
export const alipay: readonly [Row<StartCompass, My>, Row<StartCompass, My, 'onCompassChange'>] = [
  { since: { base1: '1.24.9' } },
  {
    since: { base1: '1.9.0', client: '10.1.32' },
    method: 'onCompassChange',
    call: startListening('onCompassChange'),
  },
]
