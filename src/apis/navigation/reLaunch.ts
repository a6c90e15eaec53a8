import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { refusePage } from './_page'

export interface ReLaunchOptions {
  /** Path of any page, with its query: `'/pages/index/index?from=login'`. */
  readonly url: string
}

/**
 * Closes all pages and opens one.
 *
 * Fails with kind `not-found` (no such page).
 *
 * @example
 * await mpx.reLaunch({ url: '/pages/index/index' })
 */
export type ReLaunch = CallContract<'reLaunch', ReLaunchOptions, Ok>

export const api: Spec<ReLaunch> = { name: 'reLaunch', kind: 'call', required: { url: true } }

export const wechat: Row<ReLaunch, Wx> = { since: '1.1.0', recover: refusePage }

export const alipay: Row<ReLaunch, My> = {
  since: { base1: '1.4.0', client: '10.1.8' },
  recover: refusePage,
}

/** What no call needs. */
export const since: Since<ReLaunch> = {
  alipay: { later: { url: { 'a query for a page of the tab bar': { base2: '2.8.1' } } } },
}
