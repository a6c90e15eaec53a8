import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'

export interface SetTabBarStyleOptions {
  /** Colour of texts, in hexadecimal: `#1a1a1a`. */
  readonly color?: string | undefined
  /** Colour of the selected text, in hexadecimal. */
  readonly selectedColor?: string | undefined
  /** Colour of the bar, in hexadecimal. */
  readonly backgroundColor?: string | undefined
  /** Colour of the line above the bar: `black` or `white`. */
  readonly borderStyle?: string | undefined
}

/**
 * Changes the colours of the tab bar. It has no effect on a custom tab bar.
 *
 * Give all four options: Alipay's documents require them.
 *
 * Fails with kind `argument`.
 *
 * @example
 * await mpx.setTabBarStyle({
 *   color: '#666666',
 *   selectedColor: '#1677ff',
 *   backgroundColor: '#ffffff',
 *   borderStyle: 'black',
 * })
 */
export type SetTabBarStyle = CallContract<'setTabBarStyle', SetTabBarStyleOptions, Ok>

export const api: Spec<SetTabBarStyle> = { name: 'setTabBarStyle', kind: 'call' }

export const wechat: Row<SetTabBarStyle, Wx> = { since: '1.9.0' }

export const alipay: Row<SetTabBarStyle, My> = {
  since: { base1: '1.11.0', client: '10.1.32' },
  options: ({ color, selectedColor, backgroundColor, borderStyle }) => {
    const native: Given<My, 'setTabBarStyle'> = {}
    if (color) native.color = inFull(color)
    if (selectedColor) native.selectedColor = inFull(selectedColor)
    if (backgroundColor) native.backgroundColor = inFull(backgroundColor)
    if (borderStyle) native.borderStyle = borderStyle
    return native
  },
}

// Adapters write colours in full for Alipay (antmove): three digits are not taken.
const inFull = (color: string): string => color.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3')
