import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { OwnRow, Row } from '../../types/row'
import { freely } from './_privacy'

export interface GetPrivacySettingResult extends Ok {
  /** Whether the user still has to agree to the privacy contract. */
  needAuthorization: boolean
  /** Name of the privacy contract; `''` where the host does not tell. */
  privacyContractName: string
}

/**
 * Asks whether the user still has to agree to the privacy contract.
 *
 * On Alipay, switch the check on by `usePrivacyCheck` in app.json. Older versions know no such contract: nothing needs an authorization
 * there.
 *
 * @example
 * const { needAuthorization } = await mpx.getPrivacySetting()
 */
export type GetPrivacySetting = CallContract<'getPrivacySetting', object, GetPrivacySettingResult>

export const api: Spec<GetPrivacySetting> = { name: 'getPrivacySetting', kind: 'call' }

export const wechat: Row<GetPrivacySetting, Wx> = { since: '2.32.3', result: toSetting }

/** Newest first. */
export const alipay: readonly [
  Row<GetPrivacySetting, My>,
  OwnRow<GetPrivacySetting, typeof freely>,
] = [
  { since: { client: '10.5.50' }, result: toSetting },
  { since: '1.0.0', own: freely, result: toSetting },
]

type Native = { readonly needAuthorization?: boolean; readonly privacyContractName?: string }

function toSetting({ needAuthorization, privacyContractName = '' }: Native) {
  return { needAuthorization: !!needAuthorization, privacyContractName }
}
