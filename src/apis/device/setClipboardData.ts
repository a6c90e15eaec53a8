import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetClipboardDataOptions {
  /** The text. */
  readonly data: string
}

/**
 * Puts a text on the clipboard.
 *
 * WeChat shows a toast that says so. Alipay shows nothing: call `showToast` if you want one there.
 *
 * Fails with kind `argument`, `denied`.
 *
 * @example
 * await mpx.setClipboardData({ data: 'SF1234567890' })
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
