import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetShareInfoOptions {
  /** Of a share to a group: the app gets it as it is opened. */
  readonly shareTicket: string
  /** Milliseconds. crossmp keeps the limit where the host does not. */
  readonly timeout?: number | undefined
}

export interface GetShareInfoResult extends Ok {
  /** Id for a cloud call instead. Only if the app uses cloud development. */
  cloudID?: string
  /** The group's id, encrypted. Decrypt it on your server with the session key of `login`. */
  encryptedData: string
  /** Initial vector of the encryption. */
  iv: string
}

/**
 * Gets which group the app was shared to. WeChat only, and deprecated there: `getGroupEnterInfo` has taken its place.
 *
 * Fails with kind `timeout`, and `unsupported` on Alipay.
 *
 * @example
 * const { shareTicket = '' } = mpx.getEnterOptionsSync()
 * if (mpx.is('wechat')) {
 *   const { encryptedData, iv } = await mpx.getShareInfo({ shareTicket })
 * }
 */
export type GetShareInfo = CallContract<'getShareInfo', GetShareInfoOptions, GetShareInfoResult>

export const api: Spec<GetShareInfo> = {
  name: 'getShareInfo',
  kind: 'call',
  required: { shareTicket: true },
}

export const wechat: Row<GetShareInfo, Wx> = { since: '1.1.0', params: { timeout: '1.9.90' } }

/** Gates of results, which no call needs. */
export const since: Since<GetShareInfo> = { wechat: { results: { cloudID: '2.7.0' } } }
