import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { leavingErrors } from './_leaving'

/**
 * Ends what `enableAlertBeforeUnload` began: the page closes without a question.
 *
 * Fails with kind `argument` (Alipay: no page yet, or the first one), `version` (Alipay: the app is too old).
 *
 * @example
 * await mpx.disableAlertBeforeUnload()
 */
export type DisableAlertBeforeUnload = CallContract<'disableAlertBeforeUnload', object, Ok>

export const api: Spec<DisableAlertBeforeUnload> = {
  name: 'disableAlertBeforeUnload',
  kind: 'call',
}

export const wechat: Row<DisableAlertBeforeUnload, Wx> = { since: '2.12.0' }

export const alipay: Row<DisableAlertBeforeUnload, My> = {
  since: { base2: '2.7.17', client: '10.2.60' },
  errors: leavingErrors,
}
