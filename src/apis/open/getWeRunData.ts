import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetWeRunDataResult extends Ok {
  /** The steps of the last 31 days, encrypted. Decrypt them on your server with the session key of `login`. */
  encryptedData: string
  /** Initial vector of the encryption. */
  iv: string
  /** Id for a cloud call instead. Only if the app uses cloud development. */
  cloudID?: string
}

/**
 * Gets how many steps the user took. The user has to be logged in, and WeChat asks for permission.
 *
 * WeChat only. Alipay's `getRunData` tells the steps of one day, encrypted in another way: your server would read it differently.
 *
 * Fails with kind `denied`, and `unsupported` on Alipay, where its type is not callable either.
 *
 * @example
 * if (mpx.is('wechat')) {
 *   const { encryptedData, iv } = await mpx.getWeRunData()
 * }
 */
export type GetWeRunData = CallContract<'getWeRunData', object, GetWeRunDataResult>

export const api: Spec<GetWeRunData> = { name: 'getWeRunData', kind: 'call' }

export const wechat: Row<GetWeRunData, Wx> = { since: '1.2.0' }

/** Gates of results, which no call needs. */
export const since: Since<GetWeRunData> = { wechat: { results: { cloudID: '2.7.0' } } }
