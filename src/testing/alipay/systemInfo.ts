import { deviceOf, windowOf } from '../engine/device'
import type { Values } from '../engine/members'
import type { Kernel } from '../kernel'

/** Permissions and switches: `@mini-types/my` 3.0.5. */
const permissions = [
  'albumAuthorized',
  'cameraAuthorized',
  'locationAuthorized',
  'microphoneAuthorized',
]
const notifications = ['Authorized', 'AlertAuthorized', 'BadgeAuthorized', 'SoundAuthorized'].map(
  (name) => `notification${name}`,
)
const bluetooth = ['bluetoothEnabled', 'bluetoothAuthorized']
const switches = ['locationEnabled', 'wifiEnabled']

/** `@mini-types/my` 3.0.5: these on iOS alone. */
const iosPermissions = [
  'albumAuthorized',
  'bluetoothAuthorized',
  'notificationAlertAuthorized',
  'notificationBadgeAuthorized',
  'notificationSoundAuthorized',
]

const settings = [
  ...permissions,
  ...notifications,
  'bluetoothAuthorized',
  'phoneCalendarAuthorized',
]

/** `@mini-types/my` 3.0.5: words, where getSystemInfo has booleans. */
export const appAuthorizeSetting = (kernel: Kernel): object => {
  const word = kernel.user.auth === 'granted' ? 'authorized' : 'denied'
  const ios = kernel.system !== 'android'
  const names = settings.filter((name) => ios || !iosPermissions.includes(name))
  const words = Object.fromEntries(names.map((name) => [name, word]))
  return { ...words, ...(ios ? { locationReducedAccuracy: false } : {}) }
}

const all = (names: readonly string[], value: boolean): object =>
  Object.fromEntries(names.map((name) => [name, value]))

/** On iOS, what takes long to ask for is left out unless it is asked for. */
const authorisations = (kernel: Kernel, asked: Values): object => {
  const granted = kernel.user.auth === 'granted'
  const ios = kernel.system !== 'android'
  return {
    ...all(permissions, granted),
    ...all(switches, true),
    ...(!ios || asked.includeNotification ? all(notifications, granted) : {}),
    ...(!ios || asked.includeBluetooth ? all(bluetooth, granted) : {}),
  }
}

/** What only one system has. */
const ofSystem = (kernel: Kernel): object => {
  const { safeArea } = windowOf(deviceOf(kernel.system))
  if (kernel.system !== 'android') return { isIphoneXSeries: true, safeArea }
  return { performance: 'high', apiLevel: 31, overlayAuthorized: true }
}

/** Alipay docs: on Android, screenWidth and screenHeight are physical pixels. */
const screenOf = (kernel: Kernel): object => {
  const { screenWidth: width, screenHeight: height, pixelRatio } = deviceOf(kernel.system)
  const ratio = kernel.system === 'android' ? pixelRatio : 1
  return {
    screenWidth: Math.round(width * ratio),
    screenHeight: Math.round(height * ratio),
    screen: { width, height },
  }
}

export const systemInfo = (kernel: Kernel, asked: Values): object => {
  const device = deviceOf(kernel.system)
  const { safeArea: _, ...window } = windowOf(device)
  return {
    app: 'alipay',
    version: kernel.clientVersion,
    language: 'zh-Hans',
    platform: device.system,
    system: device.systemVersion,
    brand: device.brand,
    model: device.model,
    ...window,
    ...screenOf(kernel),
    titleBarHeight: device.titleBarHeight,
    fontSizeSetting: 16,
    currentBattery: '80%',
    storage: '128 GB',
    transparentTitle: false,
    ...ofSystem(kernel),
    ...authorisations(kernel, asked),
  }
}
