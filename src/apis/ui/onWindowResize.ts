import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface WindowSize {
  /** Width in px. */
  windowWidth: number
  /** Height in px. */
  windowHeight: number
}

export interface WindowResizePayload {
  /** The window now. */
  size: WindowSize
}

/**
 * Calls `listener` when the window changes its size, as when the device is turned. Remove it with `offWindowResize`.
 *
 * WeChat only. Alipay tells each page alone: a page there takes `events: { onResize }`.
 *
 * @example
 * if (mpx.is('wechat')) mpx.onWindowResize(({ size }) => show(size.windowWidth))
 */
export type OnWindowResize = EventContract<'onWindowResize', WindowResizePayload>

export const api: Spec<OnWindowResize> = { name: 'onWindowResize', kind: 'event' }

export const wechat: Row<OnWindowResize, Wx> = {
  since: '2.3.0',
  method: 'onWindowResize',
  off: 'offWindowResize',
}
