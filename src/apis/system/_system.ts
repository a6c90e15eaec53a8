import type { My, MySystemInfo } from '../../platforms/alipay/host'
import type { AppBaseInfo, DeviceInfo, WindowInfo } from './_native'

/** Copies the fields that are there. */
export function pick<T extends object>(from: object, keys: readonly (keyof T & string)[]): T {
  const to: { [key: string]: unknown } = {}
  for (const key of keys) {
    const value = (from as typeof to)[key]
    if (value !== undefined) to[key] = value
  }
  return to as T
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
  const { screen, titleBarHeight = 0 } = native
  // A browser that plays the host has none, and says NaN.
  const statusBarHeight = native.statusBarHeight || 0
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
export function toAlipayDevice(native: Partial<MySystemInfo>): DeviceInfo {
  const { brand = '', model = '', platform = '', system = '' } = native
  const name = /^i/i.test(platform) ? 'iOS' : platform
  return {
    brand,
    model,
    platform: name.toLowerCase(),
    system: /^\d/.test(system) ? `${name} ${system}` : system,
  }
}
