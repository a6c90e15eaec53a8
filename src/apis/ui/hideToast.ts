import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface HideToastOptions {
  /** Leave a loading layer as it is. Alipay always does. */
  readonly noConflict?: boolean | undefined
}

/**
 * Hides the toast. WeChat hides a loading layer too, unless `noConflict` is set.
 *
 * @example
 * await mpx.hideToast()
 */
export type HideToast = CallContract<'hideToast', HideToastOptions, Ok>

export const api: Spec<HideToast> = { name: 'hideToast', kind: 'call' }

export const wechat: Row<HideToast, Wx> = { since: '1.0.0', params: { noConflict: '2.22.1' } }

export const alipay: Row<HideToast, My> = {
  since: '1.0.0',
  options: () => ({}),
}
