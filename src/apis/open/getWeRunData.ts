import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetWeRunDataResult extends Ok {
  /** The steps of the last 31 days, encrypted: decrypt them on the server with the session key of `login`. */
  encryptedData: string
  /** Initial vector of the encryption. */
  iv: string
  /** For a cloud call instead; only where the app has cloud development. WeChat 2.7.0. */
  cloudID?: string
}

/**
 * Gets how many steps the user took. WeChat only, from 1.2.0 on; the user has to be logged in and is asked for permission.
 *
 * Fails with kind `denied`, and `unsupported` on Alipay, where the type says so too.
 *
 * @example
 * if (mpx.is('wechat')) {
 *   const { encryptedData, iv } = await mpx.getWeRunData()
 * }
 */
export type GetWeRunData = CallContract<'getWeRunData', object, GetWeRunDataResult>

export const api: Spec<GetWeRunData> = { name: 'getWeRunData', kind: 'call' }

export const wechat: Row<GetWeRunData, Wx> = { since: '1.2.0' }

/** What the results need, and no call. */
export const since: Since<GetWeRunData> = { wechat: { results: { cloudID: '2.7.0' } } }
