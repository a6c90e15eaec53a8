const size = { screenWidth: 390, screenHeight: 844, windowWidth: 390, windowHeight: 753 }

/** What a host says of the device and of itself, however it is asked. */
export const info = {
  ...size,
  brand: 'Apple',
  model: 'iPhone 15',
  system: 'iOS 17.0',
  platform: 'ios',
  language: 'zh-Hans',
  pixelRatio: 3,
  statusBarHeight: 47,
  titleBarHeight: 44,
  fontSizeSetting: 16,
  theme: 'light',
  version: '10.5.0',
  SDKVersion: '3.8.0',
  safeArea: { left: 0, top: 47, right: 390, bottom: 810, width: 390, height: 763 },
}

const asked = ['getSystemInfoSync', 'getAppBaseInfo', 'getDeviceInfo', 'getWindowInfo'].concat([
  'getSystemSetting',
  'getAppAuthorizeSetting',
])

/** The methods that say it. */
export const systemInfo: Readonly<Record<string, () => object>> = Object.fromEntries(
  asked.map((name) => [name, () => info]),
)
