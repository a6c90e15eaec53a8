import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface HideLoadingOptions {
  /** Leave a toast as it is. Alipay always does. */
  readonly noConflict?: boolean | undefined
}

/**
 * Hides the loading layer. WeChat hides a toast too, unless `noConflict` is set.
 *
 * @example
 * await mpx.hideLoading()
 */
export type HideLoading = CallContract<'hideLoading', HideLoadingOptions, Ok>

export const api: Spec<HideLoading> = { name: 'hideLoading', kind: 'call' }

export const wechat: Row<HideLoading, Wx> = { since: '1.1.0', params: { noConflict: '2.22.1' } }

export const alipay: Row<HideLoading, My> = {
  since: '1.0.0',
  options: () => ({}),
}
