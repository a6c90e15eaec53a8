import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetKeepScreenOnOptions {
  /** Whether the screen stays on. */
  readonly keepScreenOn: boolean
}

/**
 * Keeps the screen on while the mini-program is open, or lets it go dark again.
 *
 * @example
 * await mpx.setKeepScreenOn({ keepScreenOn: true })
 */
export type SetKeepScreenOn = CallContract<'setKeepScreenOn', SetKeepScreenOnOptions, Ok>

export const api: Spec<SetKeepScreenOn> = {
  name: 'setKeepScreenOn',
  kind: 'call',
  required: { keepScreenOn: true },
}

export const wechat: Row<SetKeepScreenOn, Wx> = { since: '1.4.0' }

export const alipay: Row<SetKeepScreenOn, My> = { since: { base1: '1.3.0', client: '10.1.8' } }
