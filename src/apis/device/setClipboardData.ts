import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetClipboardDataOptions {
  /** TODO: what it is, and its unit. */
  readonly data: string
}

/**
 * TODO: what it does, in a sentence.
 *
 * @example
 * await mpx.setClipboardData({ data: TODO })
 */
export type SetClipboardData = CallContract<'setClipboardData', SetClipboardDataOptions, Ok>

export const api: Spec<SetClipboardData> = {
  name: 'setClipboardData',
  kind: 'call',
  required: { data: true },
}

export const wechat: Row<SetClipboardData, Wx> = { since: '1.1.0' }

export const alipay: Row<SetClipboardData, My, 'setClipboard'> = {
  since: '1.0.0',
  method: 'setClipboard',
  options: { data: 'text' },
}
