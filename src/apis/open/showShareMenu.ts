import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ShowShareMenuOptions {
  /** Whether a shared card brings a ticket. A hint. */
  readonly withShareTicket?: boolean | undefined
  /** Which items to show: `shareAppMessage`, `shareTimeline`. A hint. */
  readonly menus?: readonly string[] | undefined
}

/**
 * Shows the share item of the page's menu again, after `hideShareMenu`.
 *
 * The documents of Alipay do not say from when it has this. Ask `mpx.canIUse('showShareMenu')`.
 *
 * @example
 * await mpx.showShareMenu({ withShareTicket: true })
 */
export type ShowShareMenu = CallContract<'showShareMenu', ShowShareMenuOptions, Ok>

export const api: Spec<ShowShareMenu> = { name: 'showShareMenu', kind: 'call' }

export const wechat: Row<ShowShareMenu, Wx> = { since: '1.1.0', params: { menus: '2.11.3' } }

export const alipay: Row<ShowShareMenu, My> = {
  since: 'unknown',
  params: { withShareTicket: false, menus: false },
  options: () => ({}),
}
