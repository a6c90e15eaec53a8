import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetKeepScreenOnOptions {
  /** TODO: what it is, and its unit. */
  readonly keepScreenOn: boolean
}

/**
 * TODO: what it does, in a sentence.
 *
 * @example
 * await mpx.setKeepScreenOn({ keepScreenOn: TODO })
 */
export type SetKeepScreenOn = CallContract<'setKeepScreenOn', SetKeepScreenOnOptions, Ok>

export const api: Spec<SetKeepScreenOn> = {
  name: 'setKeepScreenOn',
  kind: 'call',
  required: { keepScreenOn: true },
}

export const wechat: Row<SetKeepScreenOn, Wx> = { since: '1.4.0' }

export const alipay: Row<SetKeepScreenOn, My> = { since: { base1: '1.3.0', client: '10.1.8' } }
