import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface SetBackgroundTextStyleOptions {
  /** Whether the dots are dark or light. */
  readonly textStyle: 'dark' | 'light'
}

/**
 * Changes the dots that show when the user pulls the page down.
 *
 * Alipay allows it to companies alone.
 *
 * Fails with kind `argument`, `unsupported` (Alipay: the mini-program may not).
 *
 * @example
 * await mpx.setBackgroundTextStyle({ textStyle: 'dark' })
 */
export type SetBackgroundTextStyle = CallContract<
  'setBackgroundTextStyle',
  SetBackgroundTextStyleOptions,
  Ok
>

export const api: Spec<SetBackgroundTextStyle> = {
  name: 'setBackgroundTextStyle',
  kind: 'call',
  required: { textStyle: true },
}

export const wechat: Row<SetBackgroundTextStyle, Wx> = { since: '2.1.0' }

export const alipay: Row<SetBackgroundTextStyle, My> = {
  since: '1.0.0',
  // Alipay docs: error codes. 4: the mini-program has no right to it.
  errors: { 4: 'unsupported' },
}
