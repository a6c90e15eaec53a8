import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Takes the focus from an input, which hides the keyboard.
 *
 * Fails with kind `not-found` where no input has the focus. Alipay does not say whether it fails then.
 *
 * @example
 * await mpx.hideKeyboard()
 */
export type HideKeyboard = CallContract<'hideKeyboard', object, Ok>

export const api: Spec<HideKeyboard> = { name: 'hideKeyboard', kind: 'call' }

export const wechat: Row<HideKeyboard, Wx> = { since: '2.8.2' }

export const alipay: Row<HideKeyboard, My> = { since: '1.0.0' }
