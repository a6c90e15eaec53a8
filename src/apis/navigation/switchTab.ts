import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { refusePage } from './_page'

export interface SwitchTabOptions {
  /** Path of a page in the tab bar: `'/pages/cart/cart'`. A query does not reach the page. */
  readonly url: string
}

/**
 * Goes to a page of the tab bar, and closes all pages that are not in it.
 *
 * Fails with kind `not-found` (no such page), `argument` (it is not in the tab bar).
 *
 * @example
 * await mpx.switchTab({ url: '/pages/cart/cart' })
 */
export type SwitchTab = CallContract<'switchTab', SwitchTabOptions, Ok>

export const api: Spec<SwitchTab> = { name: 'switchTab', kind: 'call', required: { url: true } }

export const wechat: Row<SwitchTab, Wx> = { since: '1.0.0', recover: refusePage }

export const alipay: Row<SwitchTab, My> = {
  since: '1.0.0',
  recover: refusePage,
  // Alipay docs: my.switchTab. WeChat ignores a query, Alipay forbids it.
  options: ({ url }, session) => {
    const query = url.indexOf('?')
    if (query < 0) return { url }
    session.warn('switchTab: left out, the query of url does not reach a page of the tab bar')
    return { url: url.slice(0, query) }
  },
}
