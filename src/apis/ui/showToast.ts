import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ShowToastOptions {
  /** The text. */
  readonly title: string
  /** Default `success`, on every platform. */
  readonly icon?: 'success' | 'error' | 'loading' | 'none' | undefined
  /** Local path of a picture instead of the icon. A hint: where the host lacks it, the icon is shown. */
  readonly image?: string | undefined
  /** Milliseconds. Default 1500, on every platform. */
  readonly duration?: number | undefined
  /** Block touches on the page below. A hint. */
  readonly mask?: boolean | undefined
}

/** Options that only Alipay knows. */
export interface ShowToastAlipay {
  /** Milliseconds to wait before it is shown. */
  readonly delay?: number | undefined
  /** Horizontal offset. */
  readonly xOffset?: number | undefined
  /** Vertical offset. */
  readonly yOffset?: number | undefined
}

/**
 * Shows a short message that goes away by itself. On WeChat it replaces a loading layer.
 *
 * @example
 * await mpx.showToast({ title: 'Saved', icon: 'success' })
 */
export type ShowToast = CallContract<'showToast', ShowToastOptions, Ok, { alipay: ShowToastAlipay }>

export const api: Spec<ShowToast> = { name: 'showToast', kind: 'call', required: { title: true } }

export const wechat: Row<ShowToast, Wx> = { since: '1.0.0', params: { image: '1.1.0' } }

export const alipay: Row<ShowToast, My> = {
  since: '1.0.0',
  params: { image: false, mask: false },
  options: ({ title, icon = 'success', duration = 1500 }) => ({
    content: title,
    type: icon === 'error' ? 'fail' : icon,
    duration,
  }),
}

/** Gates of the bag's options, which no call needs. */
export const since: Since<ShowToast> = {
  alipay: { extras: { xOffset: { client: '10.0.15' }, yOffset: { client: '10.0.15' } } },
}
