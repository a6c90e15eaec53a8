import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ShowLoadingOptions {
  /** The text. */
  readonly title: string
  /** Block touches on the page below. */
  readonly mask?: boolean | undefined
}

/** Options that only Alipay knows. */
export interface ShowLoadingAlipay {
  /** Milliseconds to wait before it is shown. */
  readonly delay?: number | undefined
}

/**
 * Shows a loading layer until you call `hideLoading`. On WeChat it replaces a toast.
 *
 * @example
 * await mpx.showLoading({ title: 'Sending', mask: true })
 */
export type ShowLoading = CallContract<
  'showLoading',
  ShowLoadingOptions,
  Ok,
  { alipay: ShowLoadingAlipay }
>

export const api: Spec<ShowLoading> = {
  name: 'showLoading',
  kind: 'call',
  required: { title: true },
}

export const wechat: Row<ShowLoading, Wx> = { since: '1.1.0' }

export const alipay: Row<ShowLoading, My> = {
  since: '1.0.0',
  options: { title: 'content' },
}
