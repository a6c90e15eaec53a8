import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { leavingErrors } from './_leaving'

export interface EnableAlertBeforeUnloadOptions {
  /** The question. */
  readonly message: string
}

/**
 * Asks the user before the page closes. Call it when the page is ready.
 *
 * No question comes when the user leaves the mini-program itself, nor on the first page: there Alipay refuses the call. WeChat asks nothing
 * when the user swipes back.
 *
 * Fails with kind `argument` (Alipay: no page yet, or the first one), `version` (Alipay: the app is too old).
 *
 * @example
 * await mpx.enableAlertBeforeUnload({ message: 'Leave without saving?' })
 */
export type EnableAlertBeforeUnload = CallContract<
  'enableAlertBeforeUnload',
  EnableAlertBeforeUnloadOptions,
  Ok
>

export const api: Spec<EnableAlertBeforeUnload> = {
  name: 'enableAlertBeforeUnload',
  kind: 'call',
  required: { message: true },
}

export const wechat: Row<EnableAlertBeforeUnload, Wx> = { since: '2.12.0' }

export const alipay: Row<EnableAlertBeforeUnload, My> = {
  since: { base2: '2.7.17', client: '10.2.60' },
  errors: leavingErrors,
}
