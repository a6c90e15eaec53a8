import { deviceOf, windowOf } from '../engine/device'
import type { Kernel } from '../kernel'

/** Permissions of WeChat itself, in `getSystemInfo`. */
const permissions = [
  'albumAuthorized',
  'cameraAuthorized',
  'locationAuthorized',
  'microphoneAuthorized',
  'notificationAuthorized',
  'notificationAlertAuthorized',
  'notificationBadgeAuthorized',
  'notificationSoundAuthorized',
]

export const appBaseInfo = (kernel: Kernel) => ({
  SDKVersion: kernel.baseLibrary,
  version: kernel.clientVersion,
  language: 'zh_CN',
  theme: 'light',
  enableDebug: false,
  host: { env: 'WeChat' },
  fontSizeSetting: 17,
  fontSizeScaleFactor: 1,
})

export const deviceInfo = ({ system }: Kernel) => {
  const device = deviceOf(system)
  const common = {
    brand: device.brand,
    model: device.model,
    platform: system,
    system: `${device.system} ${device.systemVersion}`,
    memorySize: '6144',
  }
  if (device.system === 'iOS') return common
  const chip = { abi: 'arm64-v8a', deviceAbi: 'arm64-v8a', cpuType: 'Google Tensor' }
  return { ...common, ...chip, benchmarkLevel: 40 }
}

export const windowInfo = ({ system }: Kernel) => {
  const device = deviceOf(system)
  const screenTop = device.statusBarHeight + device.titleBarHeight
  return { ...windowOf(device), screenTop }
}

/** WeChat typings, AppAuthorizeSetting: the fields that iOS alone has. */
const iosPermissions = [
  'albumAuthorized',
  'notificationAlertAuthorized',
  'notificationBadgeAuthorized',
  'notificationSoundAuthorized',
]

/** WeChat typings: words, where getSystemInfo has booleans; Bluetooth on Android from 3.5.0. */
export const appAuthorizeSetting = (kernel: Kernel): object => {
  const word = kernel.user.auth === 'granted' ? 'authorized' : 'denied'
  const ios = kernel.system !== 'android'
  const names = permissions.filter((name) => ios || !iosPermissions.includes(name))
  if (ios || kernel.has('3.5.0')) names.push('bluetoothAuthorized')
  const all = [...names, 'phoneCalendarAuthorized'].map((name) => [name, word])
  return { ...Object.fromEntries(all), ...(ios ? { locationReducedAccuracy: false } : {}) }
}

export const systemSetting = () => ({
  bluetoothEnabled: true,
  locationEnabled: true,
  wifiEnabled: true,
  deviceOrientation: 'portrait',
})

/** All in one, as before 2.20.1. */
export const systemInfo = (kernel: Kernel): object => {
  const granted = kernel.user.auth === 'granted'
  const all = [...permissions, 'phoneCalendarAuthorized'].map((name) => [name, granted])
  const { screenTop: _top, ...window } = windowInfo(kernel)
  const { fontSizeScaleFactor: _scale, ...app } = appBaseInfo(kernel)
  const { brand, model, platform, system } = deviceInfo(kernel)
  return {
    ...app,
    ...window,
    ...systemSetting(),
    ...Object.fromEntries(all),
    ...{ brand, model, platform, system },
    benchmarkLevel: -1,
    locationReducedAccuracy: false,
  }
}
