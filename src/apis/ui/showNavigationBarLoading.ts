import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Shows in the navigation bar of this page that something is loading, until you call `hideNavigationBarLoading`.
 *
 * @example
 * await mpx.showNavigationBarLoading()
 */
export type ShowNavigationBarLoading = CallContract<'showNavigationBarLoading', object, Ok>

export const api: Spec<ShowNavigationBarLoading> = {
  name: 'showNavigationBarLoading',
  kind: 'call',
}

export const wechat: Row<ShowNavigationBarLoading, Wx> = { since: '1.0.0' }

export const alipay: Row<ShowNavigationBarLoading, My> = { since: '1.0.0' }
