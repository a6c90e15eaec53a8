import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface LoginOptions {
  /** Milliseconds until the call fails with kind `timeout`. */
  readonly timeout?: number | undefined
}

export interface LoginResult extends Ok {
  /** The code that your server exchanges for the user's id. It can be used once, and soon expires. */
  code: string
}

/** Options that only Alipay knows. */
export interface LoginAlipay {
  /** What the code is for. Default `auth_base`, for which Alipay asks nobody. */
  readonly scopes?: string | readonly string[] | undefined
}

/**
 * Gets a code by which your server learns who the user is. The user sees nothing.
 *
 * On Alipay the code is that of `my.getAuthCode`, which another server call exchanges: see [Login](../../guides/login.md).
 *
 * Fails with kind `network`, `timeout`, and on Alipay `denied` (it gave no code), or `cancel` if you asked for other `scopes`.
 *
 * @example
 * const { code } = await mpx.login()
 * await mpx.request({ url, method: 'POST', data: { code, platform: mpx.env.platform } })
 */
export type Login = CallContract<'login', LoginOptions, LoginResult, { alipay: LoginAlipay }>

export const api: Spec<Login> = { name: 'login', kind: 'call' }

export const wechat: Row<Login, Wx> = { since: '1.0.0', params: { timeout: '1.9.90' } }

export const alipay: Row<Login, My, 'getAuthCode'> = {
  since: '1.0.0',
  method: 'getAuthCode',
  params: { timeout: false },
  // Alipay docs: my.getAuthCode. 3 and 10 are no code, for whatever reason.
  errors: { 3: 'unknown', 10: 'unknown', 11: 'cancel', 12: 'network' },
  options: () => ({ scopes: 'auth_base' }),
  result: ({ authCode, authErrorScopes }) => {
    if (authCode) return { code: authCode }
    throw failure(authErrorScopes ? 'denied' : 'unknown', 'Alipay gave no authCode')
  },
}
