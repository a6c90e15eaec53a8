import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetEnableDebugOptions {
  /** Whether debugging is on. */
  readonly enableDebug: boolean
}

/**
 * Switches debugging on or off.
 *
 * No document says from when Alipay has this. Ask `mpx.canIUse('setEnableDebug')`.
 *
 * @example
 * await mpx.setEnableDebug({ enableDebug: true })
 */
export type SetEnableDebug = CallContract<'setEnableDebug', SetEnableDebugOptions, Ok>

export const api: Spec<SetEnableDebug> = {
  name: 'setEnableDebug',
  kind: 'call',
  required: { enableDebug: true },
}

export const wechat: Row<SetEnableDebug, Wx> = { since: '1.4.0' }

export const alipay: Row<SetEnableDebug, My> = { since: 'unknown' }
