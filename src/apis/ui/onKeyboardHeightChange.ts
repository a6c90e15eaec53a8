import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface KeyboardHeightChangePayload {
  /** Height of the keyboard in px; 0 without one. */
  height: number
}

/**
 * Calls `listener` when the keyboard opens, closes or changes its height. Remove it with `offKeyboardHeightChange`.
 *
 * WeChat only. Alipay tells each page alone: a page there takes `events: { onKeyboardHeight }`.
 *
 * @example
 * if (mpx.is('wechat')) mpx.onKeyboardHeightChange(({ height }) => show(height))
 */
export type OnKeyboardHeightChange = EventContract<
  'onKeyboardHeightChange',
  KeyboardHeightChangePayload
>

export const api: Spec<OnKeyboardHeightChange> = { name: 'onKeyboardHeightChange', kind: 'event' }

export const wechat: Row<OnKeyboardHeightChange, Wx> = {
  since: '2.7.0',
  method: 'onKeyboardHeightChange',
  off: 'offKeyboardHeightChange',
}
