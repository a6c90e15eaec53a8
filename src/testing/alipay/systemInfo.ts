import { deviceOf, windowOf } from '../engine/device'
import { always } from '../engine/fields'
import type { FieldTable, Values } from '../engine/members'
import type { Gate } from '../engine/versions'
import type { Kernel } from '../kernel'

/** Permissions and switches: `@mini-types/my` 3.0.5, `@native 10.2.0`. */
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

const since = (gate: Gate, names: readonly string[]): FieldTable =>
  Object.fromEntries(names.map((name) => [name, gate]))

/** `@mini-types/my` 3.0.5 and Alipay docs, my.getSystemInfo: the fields by their minimum. */
export const systemInfoFields: FieldTable = {
  ...always('app', 'language', 'model', 'pixelRatio', 'version', 'windowWidth', 'windowHeight'),
  ...always('screen'),
  ...since({ base1: '1.1.1' }, ['platform', 'screenWidth', 'screenHeight', 'system']),
  ...since({ base1: '1.1.1' }, ['statusBarHeight', 'titleBarHeight']),
  ...since({ base1: '1.1.1', base2: '2.3.1' }, ['currentBattery', 'storage']),
  ...since({ base1: '1.4.0', base2: '2.3.1' }, ['brand', 'fontSizeSetting']),
  performance: { client: '10.1.62' },
  transparentTitle: { client: '10.2.58' },
  isIphoneXSeries: { base2: '2.6.0' },
  safeArea: { base2: '2.7.14', client: '10.2.20' },
  ...since({ client: '10.2.0' }, [...permissions, ...notifications, ...bluetooth, ...switches]),
}

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

export const appAuthorizeSettingFields: FieldTable = always(...settings, 'locationReducedAccuracy')

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
