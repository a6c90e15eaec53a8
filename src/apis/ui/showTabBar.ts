import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ShowTabBarOptions {
  /** Whether it slides in. Default false. */
  readonly animation?: boolean | undefined
}

/**
 * Shows the tab bar that `hideTabBar` hid. It has no effect on a custom tab bar.
 *
 * Fails with kind `argument` (Alipay: this is no page of the tab bar).
 *
 * @example
 * await mpx.showTabBar({ animation: true })
 */
export type ShowTabBar = CallContract<'showTabBar', ShowTabBarOptions, Ok>

export const api: Spec<ShowTabBar> = { name: 'showTabBar', kind: 'call' }

export const wechat: Row<ShowTabBar, Wx> = { since: '1.9.0' }

export const alipay: Row<ShowTabBar, My> = {
  since: { base1: '1.11.0', client: '10.1.32' },
  // Alipay docs: my.showTabBar. 11: no page of the tab bar.
  errors: { 11: 'argument' },
}
