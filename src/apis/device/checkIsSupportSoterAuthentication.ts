import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { AuthMode } from './_auth'

export interface CheckIsSupportSoterAuthenticationResult extends Ok {
  /** By fingerprint, face or voice. Alipay has no voice. Empty if by none. */
  supportMode: AuthMode[]
}

/**
 * Gets how this device can recognise its user. Works on real devices only.
 *
 * Fails with kind `unsupported`.
 *
 * @example
 * const { supportMode } = await mpx.checkIsSupportSoterAuthentication()
 */
export type CheckIsSupportSoterAuthentication = CallContract<
  'checkIsSupportSoterAuthentication',
  object,
  CheckIsSupportSoterAuthenticationResult
>

export const api: Spec<CheckIsSupportSoterAuthentication> = {
  name: 'checkIsSupportSoterAuthentication',
  kind: 'call',
}

export const wechat: Row<CheckIsSupportSoterAuthentication, Wx> = { since: '1.5.0' }

export const alipay: Row<
  CheckIsSupportSoterAuthentication,
  My,
  'checkIsSupportIfaaAuthentication'
> = {
  since: { base2: '2.8.1', client: '10.3.0' },
  method: 'checkIsSupportIfaaAuthentication',
  result: ({ supportMode = [] }) => ({ supportMode: supportMode as AuthMode[] }),
}
