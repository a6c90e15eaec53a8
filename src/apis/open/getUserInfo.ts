import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toUserInfo, type UserInfoResult } from './_userInfo'

export type { UserInfo, UserInfoResult } from './_userInfo'

export interface GetUserInfoOptions {
  /** Language of `country`, `province` and `city`: `en`, `zh_CN`, `zh_TW`. A hint. */
  readonly lang?: string | undefined
  /** Whether to give `encryptedData` and `iv` too. The user has to be logged in then. A hint. */
  readonly withCredentials?: boolean | undefined
}

/**
 * Gets the user's name and picture. WeChat gives every app the same ones now, those of nobody: let the user fill them in instead.
 *
 * On Alipay the user agrees beforehand, by a `<button open-type="getAuthorize" scope="userInfo">`: see
 * [Login](../../guides/login.md#name-and-picture). There is no `signature`, `encryptedData` and `iv`.
 *
 * Fails with kind `denied` (the user has not agreed), `unsupported` (on Alipay, the app lacks the product).
 *
 * @example
 * const { userInfo } = await mpx.getUserInfo()
 */
export type GetUserInfo = CallContract<'getUserInfo', GetUserInfoOptions, UserInfoResult>

export const api: Spec<GetUserInfo> = { name: 'getUserInfo', kind: 'call' }

export const wechat: Row<GetUserInfo, Wx> = { since: '1.0.0' }

export const alipay: Row<GetUserInfo, My, 'getOpenUserInfo'> = {
  since: { base1: '1.16.4', client: '10.1.35' },
  method: 'getOpenUserInfo',
  params: { lang: false, withCredentials: false },
  options: () => ({}),
  result: toUserInfo,
}

/** Gates of results, which no call needs. */
export const since: Since<GetUserInfo> = {
  wechat: { results: { cloudID: '2.7.0' } },
  alipay: { results: { signature: false, encryptedData: false, iv: false, cloudID: false } },
}
