import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetNavigationBarColorOptions {
  /** Colour of the title, the buttons and the status bar: `#ffffff` or `#000000`. */
  readonly frontColor: string
  /** Colour of the bar, `#rrggbb`. */
  readonly backgroundColor: string
  /** How the colours change: `duration` in milliseconds, and `timingFunc`. A hint. */
  readonly animation?: object | undefined
}

/**
 * Sets the colours of the navigation bar of this page. Call it once the page is ready: Alipay may overwrite what was set before.
 *
 * On Alipay it calls `my.setNavigationBarColor`, or `my.setNavigationBar` in older versions. The oldest leave
 * `frontColor` as it is.
 *
 * Fails with kind `argument`.
 *
 * @example
 * await mpx.setNavigationBarColor({ frontColor: '#ffffff', backgroundColor: '#c0392b' })
 */
export type SetNavigationBarColor = CallContract<
  'setNavigationBarColor',
  SetNavigationBarColorOptions,
  Ok
>

export const api: Spec<SetNavigationBarColor> = {
  name: 'setNavigationBarColor',
  kind: 'call',
  required: { frontColor: true, backgroundColor: true },
}

export const wechat: Row<SetNavigationBarColor, Wx> = { since: '1.4.0', options: checkColor }

const params = { animation: false } as const

/** Newest first. The version of the first is not published. The typings have it since September 2023. */
export const alipay: readonly [
  Row<SetNavigationBarColor, My>,
  Row<SetNavigationBarColor, My, 'setNavigationBar'>,
] = [
  { since: 'unknown', params, options: checkColor },
  { since: '1.0.0', method: 'setNavigationBar', params, options: checkColor },
]

/** Gates of options, which no call needs. */
export const since: Since<SetNavigationBarColor> = {
  alipay: { options: { frontColor: { base2: '2.7.24' } } },
}

/** WeChat docs: wx.setNavigationBarColor. Alipay has no rule. */
function checkColor<O extends { readonly frontColor: string }>(options: O): O {
  if (/^#(ffffff|000000)$/.test(options.frontColor)) return options
  throw failure('argument', 'frontColor should be #ffffff or #000000')
}
