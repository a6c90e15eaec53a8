import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { KeyboardHeightChangePayload } from './onKeyboardHeightChange'

/**
 * Removes one listener of `onKeyboardHeightChange`, or all. Works also where the host has no such function.
 *
 * @example
 * if (mpx.is('wechat')) mpx.offKeyboardHeightChange(listener)
 */
export type OffKeyboardHeightChange = EventContract<
  'offKeyboardHeightChange',
  KeyboardHeightChangePayload
> &
  Generic<(listener?: Listener<KeyboardHeightChangePayload>) => void>

export const api: Spec<OffKeyboardHeightChange> & { readonly off: string } = {
  name: 'offKeyboardHeightChange',
  kind: 'event',
  off: 'onKeyboardHeightChange',
}

export const wechat: Row<OffKeyboardHeightChange, Wx> = {
  since: '2.7.0',
  method: 'onKeyboardHeightChange',
}
