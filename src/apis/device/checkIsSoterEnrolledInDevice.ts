import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { AuthMode } from './_auth'

export interface CheckIsSoterEnrolledInDeviceOptions {
  /** By fingerprint, face or voice. Alipay has no voice. */
  readonly checkAuthMode: AuthMode
}

export interface CheckIsSoterEnrolledInDeviceResult extends Ok {
  /** Whether it is set up. */
  isEnrolled: boolean
}

/**
 * Gets whether the user has set up a way to be recognised. Works on real devices only.
 *
 * Fails with kind `unsupported`.
 *
 * @example
 * const { isEnrolled } = await mpx.checkIsSoterEnrolledInDevice({ checkAuthMode: 'facial' })
 */
export type CheckIsSoterEnrolledInDevice = CallContract<
  'checkIsSoterEnrolledInDevice',
  CheckIsSoterEnrolledInDeviceOptions,
  CheckIsSoterEnrolledInDeviceResult
>

export const api: Spec<CheckIsSoterEnrolledInDevice> = {
  name: 'checkIsSoterEnrolledInDevice',
  kind: 'call',
  required: { checkAuthMode: true },
}

export const wechat: Row<CheckIsSoterEnrolledInDevice, Wx> = { since: '1.6.0' }

export const alipay: Row<CheckIsSoterEnrolledInDevice, My, 'checkIsIfaaEnrolledInDevice'> = {
  since: { base2: '2.8.1', client: '10.3.0' },
  method: 'checkIsIfaaEnrolledInDevice',
  result: ({ isEnrolled }) => ({ isEnrolled: !!isEnrolled }),
}
