import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

/**
 * Opens the privacy contract.
 *
 * On Alipay, switch the check on by `usePrivacyCheck` in app.json.
 *
 * @example
 * await mpx.openPrivacyContract()
 */
export type OpenPrivacyContract = CallContract<'openPrivacyContract', object, Ok>

export const api: Spec<OpenPrivacyContract> = { name: 'openPrivacyContract', kind: 'call' }

export const wechat: Row<OpenPrivacyContract, Wx> = { since: '2.32.3' }

export const alipay: Row<OpenPrivacyContract, My> = { since: { client: '10.5.50' } }
