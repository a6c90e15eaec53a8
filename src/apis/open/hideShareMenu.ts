import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface HideShareMenuOptions {
  /** Which items to hide: `shareAppMessage`, `shareTimeline`. Default both. A hint. */
  readonly menus?: readonly string[] | undefined
}

/**
 * Hides the share item of the page's menu. `showShareMenu` brings it back.
 *
 * Alipay greys the one item that it has, whatever `menus` says.
 *
 * @example
 * await mpx.hideShareMenu()
 */
export type HideShareMenu = CallContract<'hideShareMenu', HideShareMenuOptions, Ok>

export const api: Spec<HideShareMenu> = { name: 'hideShareMenu', kind: 'call' }

export const wechat: Row<HideShareMenu, Wx> = { since: '1.1.0', params: { menus: '2.11.3' } }

export const alipay: Row<HideShareMenu, My> = {
  since: { base1: '1.7.0', client: '10.1.10' },
  params: { menus: false },
  options: () => ({}),
}
