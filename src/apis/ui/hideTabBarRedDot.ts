import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface HideTabBarRedDotOptions {
  /** Which item, from the left, from 0. */
  readonly index: number
}

/**
 * Takes the red dot off an item of the tab bar.
 *
 * Fails with kind `argument` (no such item).
 *
 * @example
 * await mpx.hideTabBarRedDot({ index: 2 })
 */
export type HideTabBarRedDot = CallContract<'hideTabBarRedDot', HideTabBarRedDotOptions, Ok>

export const api: Spec<HideTabBarRedDot> = {
  name: 'hideTabBarRedDot',
  kind: 'call',
  required: { index: true },
}

export const wechat: Row<HideTabBarRedDot, Wx> = { since: '1.9.0' }

export const alipay: Row<HideTabBarRedDot, My> = { since: { base1: '1.11.0', client: '10.1.32' } }
