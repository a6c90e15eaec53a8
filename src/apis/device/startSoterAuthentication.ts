import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { AuthMode } from './_auth'

export interface StartSoterAuthenticationOptions {
  /** By fingerprint, face or voice. Alipay has no voice. */
  readonly requestAuthModes: readonly AuthMode[]
  /** A text of yours that the answer is bound to. */
  readonly challenge: string
  /** What to show the user. A hint, which Alipay does not take. */
  readonly authContent?: string | undefined
}

export interface StartSoterAuthenticationResult extends Ok {
  /** 0 */
  errCode: number
  /** How the user was recognised. Absent on Alipay. */
  authMode?: string
  /** What the device says of itself, and your challenge. Absent on Alipay. */
  resultJSON?: string
  /** Its signature. Absent on Alipay. */
  resultJSONSignature?: string
  /** What your server asks Alipay about. Absent on WeChat. */
  verifyId?: string
}

/**
 * Has the device recognise its user, by fingerprint or face. Works on real devices only.
 *
 * Your server has to check the answer, which differs: WeChat signs `resultJSON`, Alipay gives a `verifyId`.
 *
 * Fails with kind `cancel`, `timeout`, `network`, `unsupported`. Where the user is not recognised, `errno` is 90009.
 *
 * @example
 * const { verifyId, resultJSON, resultJSONSignature } = await mpx.startSoterAuthentication({
 *   requestAuthModes: ['fingerPrint'],
 *   challenge,
 * })
 */
export type StartSoterAuthentication = CallContract<
  'startSoterAuthentication',
  StartSoterAuthenticationOptions,
  StartSoterAuthenticationResult
>

export const api: Spec<StartSoterAuthentication> = {
  name: 'startSoterAuthentication',
  kind: 'call',
  required: { requestAuthModes: true, challenge: true },
}

export const wechat: Row<StartSoterAuthentication, Wx> = {
  since: '1.5.0',
  // WeChat docs: SOTER. The user left; the user was not recognised.
  errors: { 90008: ['cancel', 90008], 90009: ['unknown', 90009] },
  result: ({ authMode, resultJSON, resultJSONSignature }) => ({
    errCode: 0,
    authMode,
    resultJSON,
    resultJSONSignature,
  }),
}

export const alipay: Row<StartSoterAuthentication, My, 'startIfaaAuthentication'> = {
  since: { base2: '2.8.1', client: '10.3.0' },
  method: 'startIfaaAuthentication',
  params: { authContent: false },
  // Alipay docs: my.startIfaaAuthentication.
  errors: {
    61001: ['unknown', 90009],
    61003: ['cancel', 90008],
    61004: 'timeout',
    62002: 'unknown',
    62003: 'network',
  },
  options: ({ challenge, requestAuthModes }) => {
    const modes = requestAuthModes.filter((mode) => mode !== 'speech')
    if (modes.length === 0) throw failure('unsupported', 'requestAuthModes speech')
    return { challenge, requestAuthModes: modes }
  },
  result: ({ verifyId }) => {
    // Without it nothing can be checked.
    if (!verifyId) throw failure('unknown', 'no verifyId')
    return { errCode: 0, verifyId }
  },
}

/** Gates of results, which no call needs. */
export const since: Since<StartSoterAuthentication> = {
  wechat: { results: { verifyId: false } },
  alipay: { results: { authMode: false, resultJSON: false, resultJSONSignature: false } },
}
