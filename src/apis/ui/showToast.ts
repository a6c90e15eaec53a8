import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface ShowToastOptions {
  /** What it says. */
  readonly title: string
  /** Default `success`, on Alipay too, whose own default is none. */
  readonly icon?: 'success' | 'error' | 'loading' | 'none' | undefined
  /** Local path of a picture instead of the icon. WeChat 1.1.0; a hint: elsewhere the icon is shown. */
  readonly image?: string | undefined
  /** Milliseconds. Default 1500, on Alipay too, whose own default is 3000. */
  readonly duration?: number | undefined
  /** Keep touches from what lies below. WeChat; a hint. */
  readonly mask?: boolean | undefined
}

/** What only Alipay knows. */
export interface ShowToastAlipay {
  /** Milliseconds to wait before it is shown. */
  readonly delay?: number | undefined
  /** Alipay app 10.0.15. */
  readonly xOffset?: number | undefined
  /** Alipay app 10.0.15. */
  readonly yOffset?: number | undefined
}

/**
 * Shows a short message that goes away by itself. On WeChat it takes the place of a loading layer.
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
  result: () => ({}),
}
