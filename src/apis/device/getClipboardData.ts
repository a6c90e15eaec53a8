import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetClipboardDataResult extends Ok {
  /** TODO: what it is, and its unit. */
  data: string
}

/**
 * TODO: what it does, in a sentence.
 *
 * @example
 * await mpx.getClipboardData()
 */
export type GetClipboardData = CallContract<'getClipboardData', object, GetClipboardDataResult>

export const api: Spec<GetClipboardData> = { name: 'getClipboardData', kind: 'call' }

export const wechat: Row<GetClipboardData, Wx> = { since: '1.1.0' }

export const alipay: Row<GetClipboardData, My, 'getClipboard'> = {
  since: '1.0.0',
  method: 'getClipboard',
  result: { data: 'text' },
}
