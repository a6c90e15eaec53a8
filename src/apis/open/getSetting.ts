import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type AuthSetting, type Subscriptions, toAuthSetting, toSetting } from './_authSetting'

export type { AuthSetting, Subscriptions } from './_authSetting'

export interface GetSettingOptions {
  /** Also give the settings of subscribed messages. A hint. */
  readonly withSubscriptions?: boolean | undefined
}

export interface GetSettingResult extends Ok {
  /** What the user has allowed, by scope. */
  authSetting: AuthSetting
  /** Which subscribed messages the user wants. */
  subscriptionsSetting?: Subscriptions
}

/**
 * Gets what the user has allowed this mini-program to do.
 *
 * On Alipay, its own names become WeChat's: `location` is `scope.userLocation`. What has no counterpart stays away.
 *
 * @example
 * const { authSetting } = await mpx.getSetting()
 * if (authSetting['scope.userLocation'] === false) show('Please allow the location.')
 */
export type GetSetting = CallContract<'getSetting', GetSettingOptions, GetSettingResult>

export const api: Spec<GetSetting> = { name: 'getSetting', kind: 'call' }

export const wechat: Row<GetSetting, Wx> = {
  since: '1.2.0',
  params: { withSubscriptions: '2.10.1' },
  result: toSetting,
}

export const alipay: Row<GetSetting, My> = {
  since: { base1: '1.8.0', client: '10.1.10' },
  params: { withSubscriptions: false },
  options: () => ({}),
  result: ({ authSetting }) => ({ authSetting: toAuthSetting(authSetting) }),
}

/** Gates of results, which no call needs. */
export const since: Since<GetSetting> = {
  wechat: { results: { subscriptionsSetting: '2.10.1' } },
  alipay: { results: { subscriptionsSetting: false } },
}
