import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'

export interface GetSettingOptions {
  /** Also give the settings of subscribed messages. A hint. */
  readonly withSubscriptions?: boolean | undefined
}

/** What the user has allowed (true) or refused (false), by scope: `'scope.userLocation'`. What was never asked is absent. */
export interface AuthSetting {
  [scope: `scope.${string}`]: boolean
}

export interface GetSettingResult extends Ok {
  /** What the user has allowed, by scope. */
  authSetting: AuthSetting
  /** Which subscribed messages the user wants. */
  subscriptionsSetting?: { mainSwitch: boolean; itemSettings?: object }
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
  result: ({ authSetting, subscriptionsSetting }) => {
    const result: Omit<GetSettingResult, 'errMsg'> = { authSetting: authSetting as AuthSetting }
    if (subscriptionsSetting) result.subscriptionsSetting = subscriptionsSetting
    return result
  },
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

const scopes: { readonly [native: string]: `scope.${string}` } = {
  userInfo: 'scope.userInfo',
  location: 'scope.userLocation',
  alipaysports: 'scope.werun',
  camera: 'scope.camera',
  aliaddress: 'scope.address',
  // Saving; `album` is reading, which WeChat has no scope for.
  writePhotosAlbum: 'scope.writePhotosAlbum',
}

function toAuthSetting(native: { readonly [name: string]: unknown }): AuthSetting {
  const setting: AuthSetting = {}
  for (const name of Object.keys(scopes)) {
    const scope = scopes[name]
    if (scope && native && name in native) setting[scope] = !!native[name]
  }
  return setting
}
