import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'

/** Where something is on the screen, in logical pixels. */
export interface MenuButtonRect {
  /** Width of the button. */
  width: number
  /** Height of the button. */
  height: number
  /** From the top of the screen to the top of the button. */
  top: number
  /** From the left of the screen to the right side of the button. */
  right: number
  /** From the top of the screen to the bottom of the button. */
  bottom: number
  /** From the left of the screen to the left side of the button. */
  left: number
}

/**
 * Gets where the menu button at the top right is, at once.
 *
 * A host in the background may say 0.
 *
 * @example
 * const { top, height } = mpx.getMenuButtonBoundingClientRect()
 */
export type GetMenuButtonBoundingClientRect = SyncContract<
  'getMenuButtonBoundingClientRect',
  [],
  MenuButtonRect
>

export const api: Spec<GetMenuButtonBoundingClientRect> = {
  name: 'getMenuButtonBoundingClientRect',
  kind: 'sync',
}

export const wechat: Row<GetMenuButtonBoundingClientRect, Wx> = {
  since: '2.1.0',
  method: 'getMenuButtonBoundingClientRect',
}

export const alipay: Row<GetMenuButtonBoundingClientRect, My> = {
  since: { base1: '1.25.4', client: '10.1.90' },
  method: 'getMenuButtonBoundingClientRect',
  // Alipay tells of the button for options too.
  result: ({ width, height, top, right, bottom, left }) => ({
    width,
    height,
    top,
    right,
    bottom,
    left,
  }),
}
