import type { My, MySystemInfo } from '../../platforms/alipay/host'

/** Copies the fields that are there. */
export function pick<T extends object>(from: object, keys: readonly (keyof T & string)[]): T {
  const to: { [key: string]: unknown } = {}
  for (const key of keys) {
    const value = (from as typeof to)[key]
    if (value !== undefined) to[key] = value
  }
  return to as T
}

export interface AppBaseInfo {
  /** Version of the base library. */
  SDKVersion: string
  /** Version of the app around: WeChat's or Alipay's. */
  version: string
  /** Language of the app around: `zh_CN`, `zh_TW`, `zh_HK`, `en`, … */
  language: string
  /** WeChat 2.11.0, if the app declares a dark mode. */
  theme?: 'light' | 'dark'
  /** Font size of the user's setting, in px. WeChat 1.5.0 (not 2.20.1 to 2.23.3); Alipay where it tells. */
  fontSizeSetting?: number
  /** WeChat 2.20.1. */
  fontSizeScaleFactor?: number
  /** Whether debugging is on. WeChat 2.15.0. */
  enableDebug?: boolean
  /** The app around, where it is not WeChat itself. WeChat 2.12.3. */
  host?: { appId?: string }
}

export interface DeviceInfo {
  /** `''` where the host does not tell: WeChat before 1.5.0. */
  brand: string
  model: string
  /** `ios`, `android`, `devtools`, `windows`, `mac`, `ohos`, …: in small letters on every platform. */
  platform: string
  /** Name and version: `iOS 16.1`, on every platform. */
  system: string
  /** Of the app around. WeChat 2.20.1 on Android. */
  abi?: string
  /** Of the device. WeChat 2.25.1 on Android. */
  deviceAbi?: string
  /** How fast it is: -2 or 0 too slow, -1 unknown, else the more the better. WeChat 1.8.0 on Android. */
  benchmarkLevel?: number
  /** WeChat 2.29.0 on Android. */
  cpuType?: string
  /** MB. WeChat 2.30.0. */
  memorySize?: string
}

/** The part of the screen that nothing of the system covers, in logical pixels. */
export interface SafeArea {
  left: number
  right: number
  top: number
  bottom: number
  width: number
  height: number
}

/** Sizes in logical pixels. */
export interface WindowInfo {
  /** Physical pixels in a logical one. */
  pixelRatio: number
  screenWidth: number
  screenHeight: number
  windowWidth: number
  /** Never 0: where the host says so, what the bars leave of the screen. */
  windowHeight: number
  /** 0 where the host does not tell: WeChat before 1.9.0. */
  statusBarHeight: number
  /** WeChat 2.7.0, Alipay base library 2.7.14 and app 10.2.20 on iOS; absent on screens that have no such thing. */
  safeArea?: SafeArea
  /** Where the window begins. WeChat 2.20.1; Alipay where it tells. */
  screenTop?: number
}

export const appKeys: readonly (keyof AppBaseInfo)[] = [
  'SDKVersion',
  'version',
  'language',
  'theme',
  'fontSizeSetting',
  'enableDebug',
  'host',
]
const deviceKeys: readonly (keyof DeviceInfo)[] = [
  'model',
  'platform',
  'system',
  'abi',
  'deviceAbi',
  'benchmarkLevel',
  'cpuType',
  'memorySize',
]
const windowKeys: readonly (keyof WindowInfo)[] = [
  'pixelRatio',
  'windowWidth',
  'safeArea',
  'screenTop',
]

export function toDeviceInfo(native: Partial<DeviceInfo>): DeviceInfo {
  return Object.assign(pick<DeviceInfo>(native, deviceKeys), { brand: native.brand || '' })
}

interface NativeWindow extends Omit<WindowInfo, 'statusBarHeight'> {
  statusBarHeight?: number
  titleBarHeight?: number
  screen?: { width: number; height: number }
}

/** Alipay docs, my.getSystemInfo: on Android, screenWidth and screenHeight are not in logical pixels; `screen` is. */
export function toWindowInfo(native: NativeWindow): WindowInfo {
  const { screen, titleBarHeight = 0, statusBarHeight = 0 } = native
  const screenWidth = screen ? screen.width : native.screenWidth
  const screenHeight = screen ? screen.height : native.screenHeight
  return Object.assign(pick<WindowInfo>(native, windowKeys), {
    screenWidth,
    screenHeight,
    statusBarHeight,
    windowHeight: native.windowHeight || screenHeight - statusBarHeight - titleBarHeight,
  })
}

// Alipay docs, my.getSystemInfo.
const languages: { readonly [native: string]: string | undefined } = {
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
  'zh-HK': 'zh_HK',
}

export function toAlipayApp(
  native: { SDKVersion?: string; language: string; version: string; fontSizeSetting?: number },
  host: My,
): AppBaseInfo {
  return Object.assign(pick<AppBaseInfo>(native, appKeys), {
    SDKVersion: native.SDKVersion || host.SDKVersion,
    language: languages[native.language] || native.language,
  })
}

/** Alipay gives `iPhone OS`, `iOS` or `Android`, and the version alone. */
export function toAlipayDevice(native: MySystemInfo): DeviceInfo {
  const ios = /^i/i.test(native.platform)
  const name = ios ? 'iOS' : native.platform
  const system = /^\d/.test(native.system) ? `${name} ${native.system}` : native.system
  const { brand = '', model } = native
  return { brand, model, platform: ios ? 'ios' : name.toLowerCase(), system }
}
