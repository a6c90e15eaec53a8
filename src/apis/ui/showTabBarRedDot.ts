import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ShowTabBarRedDotOptions {
  /** Which item, from the left, from 0. */
  readonly index: number
}

/**
 * Puts a red dot on an item of the tab bar. `hideTabBarRedDot` takes it off.
 *
 * Fails with kind `argument` (no such item).
 *
 * @example
 * await mpx.showTabBarRedDot({ index: 2 })
 */
export type ShowTabBarRedDot = CallContract<'showTabBarRedDot', ShowTabBarRedDotOptions, Ok>

export const api: Spec<ShowTabBarRedDot> = {
  name: 'showTabBarRedDot',
  kind: 'call',
  required: { index: true },
}

export const wechat: Row<ShowTabBarRedDot, Wx> = { since: '1.9.0' }

export const alipay: Row<ShowTabBarRedDot, My> = { since: { base1: '1.11.0', client: '10.1.32' } }
