import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Ends the refresh of this page that the user or `startPullDownRefresh` began. Without one it does nothing.
 *
 * @example
 * await mpx.stopPullDownRefresh()
 */
export type StopPullDownRefresh = CallContract<'stopPullDownRefresh', object, Ok>

export const api: Spec<StopPullDownRefresh> = { name: 'stopPullDownRefresh', kind: 'call' }

export const wechat: Row<StopPullDownRefresh, Wx> = { since: '1.5.0' }

export const alipay: Row<StopPullDownRefresh, My> = { since: '1.0.0' }
