import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetClipboardDataResult extends Ok {
  /** The text; `''` if there is none. */
  data: string
}

/**
 * Reads the text on the clipboard. The user may be asked first.
 *
 * Alipay refuses it on iOS 16 and newer.
 *
 * Fails with kind `denied`, `unsupported`.
 *
 * @example
 * const { data } = await mpx.getClipboardData()
 */
export type GetClipboardData = CallContract<'getClipboardData', object, GetClipboardDataResult>

export const api: Spec<GetClipboardData> = { name: 'getClipboardData', kind: 'call' }

export const wechat: Row<GetClipboardData, Wx> = { since: '1.1.0' }

export const alipay: Row<GetClipboardData, My, 'getClipboard'> = {
  since: '1.0.0',
  method: 'getClipboard',
  // Alipay docs: my.getClipboard. 2004 is iOS 16 and newer, where nobody can allow it.
  errors: { 2004: 'unsupported' },
  result: ({ text }) => ({ data: text || '' }),
}
