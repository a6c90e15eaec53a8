import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetBackgroundColorOptions {
  /** Colour of the window, in hexadecimal: `#ffffff`. */
  readonly backgroundColor?: string | undefined
  /** Colour above the page, which shows when the user pulls it down. iOS only. */
  readonly backgroundColorTop?: string | undefined
  /** Colour below the page, which shows when the user pulls it up. iOS only. */
  readonly backgroundColorBottom?: string | undefined
}

/**
 * Changes the colour behind the page.
 *
 * @example
 * await mpx.setBackgroundColor({ backgroundColor: '#f5f5f5' })
 */
export type SetBackgroundColor = CallContract<'setBackgroundColor', SetBackgroundColorOptions, Ok>

export const api: Spec<SetBackgroundColor> = { name: 'setBackgroundColor', kind: 'call' }

export const wechat: Row<SetBackgroundColor, Wx> = { since: '2.1.0' }

export const alipay: Row<SetBackgroundColor, My> = { since: '1.0.0' }
