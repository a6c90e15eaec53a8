import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { refusePage } from './_page'

export interface RedirectToOptions {
  /** Path of a page, with its query: `'/pages/item/item?id=7'`. */
  readonly url: string
}

/**
 * Opens a page in the place of the one on top.
 *
 * A page of the tab bar is opened by `switchTab`. Alipay opens one here too, without its tab bar; WeChat fails.
 *
 * Fails with kind `not-found` (no such page), `argument`.
 *
 * @example
 * await mpx.redirectTo({ url: '/pages/done/done?order=7' })
 */
export type RedirectTo = CallContract<'redirectTo', RedirectToOptions, Ok>

export const api: Spec<RedirectTo> = { name: 'redirectTo', kind: 'call', required: { url: true } }

export const wechat: Row<RedirectTo, Wx> = { since: '1.0.0', recover: refusePage }

export const alipay: Row<RedirectTo, My> = { since: '1.0.0', recover: refusePage }
