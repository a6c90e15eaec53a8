import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetTabBarBadgeOptions {
  /** Which item, from the left, from 0. */
  readonly index: number
  /** What the badge says. WeChat shows four characters, Alipay three; of a longer text, the first ones and dots. */
  readonly text: string
}

/**
 * Puts a badge with a text on an item of the tab bar. `removeTabBarBadge` takes it off.
 *
 * After `setTabBarItem`, wait until that has succeeded: on Alipay the badge may be hidden otherwise.
 *
 * Fails with kind `argument` (no such item).
 *
 * @example
 * await mpx.setTabBarBadge({ index: 2, text: '3' })
 */
export type SetTabBarBadge = CallContract<'setTabBarBadge', SetTabBarBadgeOptions, Ok>

export const api: Spec<SetTabBarBadge> = {
  name: 'setTabBarBadge',
  kind: 'call',
  required: { index: true, text: true },
}

export const wechat: Row<SetTabBarBadge, Wx> = { since: '1.9.0' }

export const alipay: Row<SetTabBarBadge, My> = { since: { base1: '1.11.0', client: '10.1.32' } }
