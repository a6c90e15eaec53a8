import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toUserInfo, type UserInfoResult } from './_userInfo'

export interface GetUserProfileOptions {
  /** What you want it for, in at most 30 characters. WeChat shows it to the user. */
  readonly desc: string
  /** Language of `country`, `province` and `city`: `en`, `zh_CN`, `zh_TW`. A hint. */
  readonly lang?: string | undefined
}

/**
 * Asks the user for their name and picture. Call it when the user taps. WeChat gives every app the same ones now, those of nobody:
 * let the user fill them in instead.
 *
 * Alipay does not ask: the user agrees beforehand, by a `<button open-type="getAuthorize" scope="userInfo">`: see
 * [Login](../../guides/login.md#name-and-picture). There is no `signature`, `encryptedData` and `iv`.
 *
 * Fails with kind `denied` (the user has not agreed), `unsupported` (on Alipay, the app lacks the product).
 *
 * @example
 * const { userInfo } = await mpx.getUserProfile({ desc: 'To show beside your comments' })
 */
export type GetUserProfile = CallContract<'getUserProfile', GetUserProfileOptions, UserInfoResult>

export const api: Spec<GetUserProfile> = {
  name: 'getUserProfile',
  kind: 'call',
  required: { desc: true },
}

export const wechat: Row<GetUserProfile, Wx> = { since: '2.10.4' }

export const alipay: Row<GetUserProfile, My, 'getOpenUserInfo'> = {
  since: { base1: '1.16.4', client: '10.1.35' },
  method: 'getOpenUserInfo',
  params: { lang: false },
  options: () => ({}),
  result: toUserInfo,
}

/** Gates of results, which no call needs. */
export const since: Since<GetUserProfile> = {
  alipay: { results: { signature: false, encryptedData: false, iv: false, cloudID: false } },
}
