import { askNow } from '../../core/askNow'
import type { Native } from '../../core/row'
import type { My, MySystemInfo } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { AppBaseInfo, DeviceInfo, WindowInfo } from './_native'
import { appKeys, pick, toAlipayApp, toAlipayDevice, toDeviceInfo, toWindowInfo } from './_system'

const switchKeys = [
  'bluetoothEnabled',
  'locationEnabled',
  'wifiEnabled',
  'deviceOrientation',
  'albumAuthorized',
  'cameraAuthorized',
  'locationAuthorized',
  'microphoneAuthorized',
  'notificationAuthorized',
  'notificationAlertAuthorized',
  'notificationBadgeAuthorized',
  'notificationSoundAuthorized',
  'bluetoothAuthorized',
  'phoneCalendarAuthorized',
  'locationReducedAccuracy',
] as const

type Switches = {
  [K in (typeof switchKeys)[number]]?: K extends 'deviceOrientation'
    ? 'portrait' | 'landscape'
    : boolean
}
type SystemInfo = AppBaseInfo & DeviceInfo & WindowInfo & Switches

// Not every host has them, nor lets every app ask.
function settingsOf(host: object, method: 'getAppAuthorizeSetting' | 'getSystemSetting'): object {
  try {
    return (host as { [M in typeof method]: () => object })[method]()
  } catch {
    return {}
  }
}

/** From the host's own APIs for settings, where permissions are words. */
function switchesOf(host: object): Switches {
  const settings = Object.assign(
    {},
    settingsOf(host, 'getAppAuthorizeSetting'),
    settingsOf(host, 'getSystemSetting'),
  ) as { [key: string]: unknown }
  for (const key of switchKeys) {
    const value = settings[key]
    if (/Authorized$/.test(key) && typeof value === 'string') settings[key] = value === 'authorized'
  }
  return pick<Switches>(settings, switchKeys)
}

/**
 * Builds it from WeChat's newer APIs for the parts: the old one is deprecated, and warns at each call. A host that lacks one of the
 * parts has the old one.
 */
export function composeWechat(host: Wx): SystemInfo {
  const tell = (method: keyof Wx) => askNow(host as object as Native, method) as never
  if (!host.getDeviceInfo || !host.getWindowInfo) return toWechatInfo(tell('getSystemInfoSync'))
  return Object.assign(
    switchesOf(host),
    tell('getAppBaseInfo'),
    toDeviceInfo(tell('getDeviceInfo')),
    toWindowInfo(tell('getWindowInfo')),
  ) as SystemInfo
}

/** From WeChat's old API that has everything. */
export function toWechatInfo(native: object): SystemInfo {
  return Object.assign(
    pick<Switches>(native, switchKeys),
    pick<AppBaseInfo>(native, appKeys),
    toDeviceInfo(native as DeviceInfo),
    toWindowInfo(native as WindowInfo),
  )
}

/** From Alipay's own, and the fields that only its newer APIs report. */
export function toAlipayInfo(native: MySystemInfo, host: My): SystemInfo {
  return Object.assign(
    switchesOf(host),
    pick<Switches>(native, switchKeys),
    toAlipayApp(native, host),
    toAlipayDevice(native),
    toWindowInfo(native),
  )
}
