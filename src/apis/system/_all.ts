import type { My, MySystemInfo } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import {
  type AppBaseInfo,
  appKeys,
  type DeviceInfo,
  pick,
  toAlipayApp,
  toAlipayDevice,
  toDeviceInfo,
  toWindowInfo,
  type WindowInfo,
} from './_system'

/** The system's switches, and what the app around may use. WeChat 2.6.0, Alipay app 10.2.0; absent where the host does not tell. */
export interface SystemSwitches {
  bluetoothEnabled?: boolean
  locationEnabled?: boolean
  wifiEnabled?: boolean
  /** WeChat. */
  deviceOrientation?: 'portrait' | 'landscape'
  /** iOS. */
  albumAuthorized?: boolean
  cameraAuthorized?: boolean
  locationAuthorized?: boolean
  microphoneAuthorized?: boolean
  notificationAuthorized?: boolean
  /** iOS. */
  notificationAlertAuthorized?: boolean
  /** iOS. */
  notificationBadgeAuthorized?: boolean
  /** iOS. */
  notificationSoundAuthorized?: boolean
  bluetoothAuthorized?: boolean
  /** WeChat 2.19.3. */
  phoneCalendarAuthorized?: boolean
  /** Whether the location is made coarse. iOS. */
  locationReducedAccuracy?: boolean
}

/** All in one: what `getAppBaseInfo`, `getDeviceInfo` and `getWindowInfo` tell, and the switches. */
export interface SystemInfo extends AppBaseInfo, DeviceInfo, WindowInfo, SystemSwitches {}

const switchKeys: readonly (keyof SystemSwitches)[] = [
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
]

interface Settings {
  getSystemSetting?(): object
  getAppAuthorizeSetting?(): object
}

/** From the host's own split APIs, where it has them. There, permissions are words. */
function switchesOf(host: Settings): SystemSwitches {
  const settings: { [key: string]: unknown } = Object.assign(
    {} as object,
    host.getAppAuthorizeSetting && host.getAppAuthorizeSetting(),
    host.getSystemSetting && host.getSystemSetting(),
  ) as never
  for (const key of switchKeys) {
    const value = settings[key]
    if (/Authorized$/.test(key) && typeof value === 'string') settings[key] = value === 'authorized'
  }
  return pick<SystemSwitches>(settings, switchKeys)
}

/** WeChat from 2.20.1: of its parts, since the whole is deprecated and says so at each call. */
export function composeWechat(host: Wx): SystemInfo {
  return Object.assign(
    switchesOf(host as Settings),
    host.getAppBaseInfo(),
    toDeviceInfo(host.getDeviceInfo()),
    toWindowInfo(host.getWindowInfo()),
  ) as SystemInfo
}

/** WeChat before 2.20.1. */
export function toWechatInfo(native: object): SystemInfo {
  return Object.assign(
    pick<SystemSwitches>(native, switchKeys),
    pick<AppBaseInfo>(native, appKeys),
    toDeviceInfo(native as DeviceInfo),
    toWindowInfo(native as WindowInfo),
  )
}

/** Alipay's own, and what only its newer split APIs tell. */
export function toAlipayInfo(native: MySystemInfo, host: My): SystemInfo {
  return Object.assign(
    switchesOf(host),
    pick<SystemSwitches>(native, switchKeys),
    toAlipayApp(native, host),
    toAlipayDevice(native),
    toWindowInfo(native),
  )
}
