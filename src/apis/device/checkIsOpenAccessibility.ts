import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface CheckIsOpenAccessibilityResult extends Ok {
  /** Whether a screen reader is on: VoiceOver on iOS, TalkBack on Android. */
  open: boolean
}

/**
 * Tells whether a screen reader reads the screen to the user.
 *
 * On Alipay, mini-programs of individuals may not ask.
 *
 * @example
 * const { open } = await mpx.checkIsOpenAccessibility()
 */
export type CheckIsOpenAccessibility = CallContract<
  'checkIsOpenAccessibility',
  object,
  CheckIsOpenAccessibilityResult
>

export const api: Spec<CheckIsOpenAccessibility> = {
  name: 'checkIsOpenAccessibility',
  kind: 'call',
}

export const wechat: Row<CheckIsOpenAccessibility, Wx> = { since: '2.13.0' }

export const alipay: Row<CheckIsOpenAccessibility, My, 'isScreenReaderEnabled'> = {
  since: { base1: '1.23.4', client: '10.1.87' },
  method: 'isScreenReaderEnabled',
  result: { open: 'screenReaderEnabled' },
}
