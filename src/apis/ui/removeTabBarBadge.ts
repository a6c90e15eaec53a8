import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface RemoveTabBarBadgeOptions {
  /** Which item, from the left, from 0. */
  readonly index: number
}

/**
 * Takes the badge off an item of the tab bar.
 *
 * Fails with kind `argument` (no such item).
 *
 * @example
 * await mpx.removeTabBarBadge({ index: 2 })
 */
export type RemoveTabBarBadge = CallContract<'removeTabBarBadge', RemoveTabBarBadgeOptions, Ok>

export const api: Spec<RemoveTabBarBadge> = {
  name: 'removeTabBarBadge',
  kind: 'call',
  required: { index: true },
}

export const wechat: Row<RemoveTabBarBadge, Wx> = { since: '1.9.0' }

export const alipay: Row<RemoveTabBarBadge, My> = { since: { base1: '1.11.0', client: '10.1.32' } }
