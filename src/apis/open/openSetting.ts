import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type AuthSetting, type Subscriptions, toAuthSetting, toSetting } from './_authSetting'

export interface OpenSettingOptions {
  /** Also give the settings of subscribed messages. A hint. */
  readonly withSubscriptions?: boolean | undefined
}

export interface OpenSettingResult extends Ok {
  /** What the user has allowed now, by scope. */
  authSetting: AuthSetting
  /** Which subscribed messages the user wants. */
  subscriptionsSetting?: Subscriptions
}

/**
 * Opens the page where the user changes what this mini-program may do. It succeeds when the user comes back, whatever the user did
 * there. Call it when the user taps: WeChat opens the page only then.
 *
 * The page has the permissions that the app has asked for before. On Alipay, its own names become WeChat's, as in `getSetting`.
 *
 * @example
 * const { authSetting } = await mpx.openSetting()
 * if (authSetting['scope.userLocation']) await mpx.getLocation({ type: 'gcj02' })
 */
export type OpenSetting = CallContract<'openSetting', OpenSettingOptions, OpenSettingResult>

export const api: Spec<OpenSetting> = { name: 'openSetting', kind: 'call' }

export const wechat: Row<OpenSetting, Wx> = {
  since: '1.1.0',
  params: { withSubscriptions: '2.10.3' },
  result: toSetting,
}

export const alipay: Row<OpenSetting, My> = {
  since: { base1: '1.8.0', client: '10.1.10' },
  params: { withSubscriptions: false },
  options: () => ({}),
  result: ({ authSetting }) => ({ authSetting: toAuthSetting(authSetting) }),
}

/** Gates of results, which no call needs. */
export const since: Since<OpenSetting> = {
  wechat: { results: { subscriptionsSetting: '2.10.3' } },
  alipay: { results: { subscriptionsSetting: false } },
}
