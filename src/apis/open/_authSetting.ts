/** What the user has allowed (true) or refused (false), by scope: `'scope.userLocation'`. What was never asked is absent. */
export interface AuthSetting {
  [scope: `scope.${string}`]: boolean
}

/** What the user wants to be sent. */
export interface Subscriptions {
  /** Whether the user wants any message. */
  mainSwitch: boolean
  /** The user's lasting decisions, by template. */
  itemSettings?: object
}

interface Setting {
  authSetting: AuthSetting
  subscriptionsSetting?: Subscriptions
}

/** WeChat's answer, less what else it may hold. */
export function toSetting({
  authSetting,
  subscriptionsSetting,
}: {
  readonly authSetting: object
  readonly subscriptionsSetting?: Subscriptions
}): Setting {
  const setting: Setting = { authSetting: authSetting as AuthSetting }
  if (subscriptionsSetting) setting.subscriptionsSetting = subscriptionsSetting
  return setting
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

/** Alipay's answer under WeChat's names. */
export function toAuthSetting(native: { readonly [name: string]: unknown }): AuthSetting {
  const setting: AuthSetting = {}
  for (const name of Object.keys(scopes)) {
    const scope = scopes[name]
    if (scope && native && name in native) setting[scope] = !!native[name]
  }
  return setting
}
