import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Begins to refresh this page, as if the user had pulled it down: the page's `onPullDownRefresh` is called. It succeeds at once, and
 * the refresh goes on until you call `stopPullDownRefresh`.
 *
 * Alipay gives `onPullDownRefresh` an argument that tells who began, `{ from: 'code' }`. WeChat gives it none.
 *
 * @example
 * await mpx.startPullDownRefresh()
 */
export type StartPullDownRefresh = CallContract<'startPullDownRefresh', object, Ok>

export const api: Spec<StartPullDownRefresh> = { name: 'startPullDownRefresh', kind: 'call' }

export const wechat: Row<StartPullDownRefresh, Wx> = { since: '1.5.0' }

export const alipay: Row<StartPullDownRefresh, My> = { since: '1.0.0' }
