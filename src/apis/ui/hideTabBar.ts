import { ask } from '../../core/ask'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { guarded } from '../_guard'

export interface HideTabBarOptions {
  /** Whether it slides out. Default false. */
  readonly animation?: boolean | undefined
}

/**
 * Hides the tab bar. `showTabBar` brings it back. It has no effect on a custom tab bar.
 *
 * Alipay does not answer on a page that `navigateTo` or `redirectTo` opened: the call fails after 3 seconds.
 *
 * Fails with kind `argument` (Alipay: this is no page of the tab bar), `timeout` (Alipay does not answer).
 *
 * @example
 * await mpx.hideTabBar({ animation: true })
 */
export type HideTabBar = CallContract<'hideTabBar', HideTabBarOptions, Ok, { alipay: never }>

export const api: Spec<HideTabBar> = { name: 'hideTabBar', kind: 'call' }

export const wechat: Row<HideTabBar, Wx> = { since: '1.9.0' }

export const alipay: Row<HideTabBar, My> = {
  since: { base1: '1.11.0', client: '10.1.32' },
  method: 'hideTabBar',
  // Alipay docs: my.hideTabBar. 11: no page of the tab bar. It may never answer on other pages.
  errors: { 11: 'argument' },
  call: ({ animation = false }, { host }, call) =>
    guarded(ask(call, host, 'hideTabBar', { animation }), 3000).then(() => ({})),
}
