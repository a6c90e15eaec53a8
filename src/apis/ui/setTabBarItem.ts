import { ask } from '../../core/ask'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'
import { guarded } from '../_guard'

export interface SetTabBarItemOptions {
  /** Which item, from the left, from 0. */
  readonly index: number
  /** What it says. Alipay needs it. */
  readonly text?: string | undefined
  /** Path of the icon. On Alipay, an absolute path or a URL. */
  readonly iconPath?: string | undefined
  /** Path of the icon while the item is selected. On Alipay, an absolute path or a URL. */
  readonly selectedIconPath?: string | undefined
}

/**
 * Changes text and icons of an item of the tab bar.
 *
 * Alipay can't change an icon alone: give it the text too. On iOS, it does not answer on a page that `navigateTo` or `redirectTo`
 * opened: the call fails after 3 seconds.
 *
 * Fails with kind `argument` (no such item, no text on Alipay, or there is no tab bar), `unsupported` (Alipay: the tab bar is a custom
 * one), `timeout` (Alipay does not answer).
 *
 * @example
 * await mpx.setTabBarItem({ index: 0, text: 'Home', iconPath: '/images/home.png' })
 */
export type SetTabBarItem = CallContract<
  'setTabBarItem',
  SetTabBarItemOptions,
  Ok,
  { alipay: never }
>

export const api: Spec<SetTabBarItem> = {
  name: 'setTabBarItem',
  kind: 'call',
  required: { index: true },
}

export const wechat: Row<SetTabBarItem, Wx> = { since: '1.9.0' }

export const alipay: Row<SetTabBarItem, My> = {
  since: { base1: '1.11.0', client: '10.1.32' },
  method: 'setTabBarItem',
  // Alipay docs: my.setTabBarItem. 1: a custom tab bar; 11: no tab bar, or a page outside it.
  errors: { 1: 'unsupported', 11: 'argument' },
  needs: ['text'],
  call: (options, { host }, call) => {
    const { index, text = '', iconPath, selectedIconPath } = options
    const native: Given<My, 'setTabBarItem'> = { index, text }
    if (iconPath) native.iconPath = iconPath
    if (selectedIconPath) native.selectedIconPath = selectedIconPath
    return guarded(ask(call, host, 'setTabBarItem', native), 3000).then(() => ({}))
  },
}
