import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Hides what `showNavigationBarLoading` shows.
 *
 * @example
 * await mpx.hideNavigationBarLoading()
 */
export type HideNavigationBarLoading = CallContract<'hideNavigationBarLoading', object, Ok>

export const api: Spec<HideNavigationBarLoading> = {
  name: 'hideNavigationBarLoading',
  kind: 'call',
}

export const wechat: Row<HideNavigationBarLoading, Wx> = { since: '1.0.0' }

export const alipay: Row<HideNavigationBarLoading, My> = { since: '1.0.0' }
