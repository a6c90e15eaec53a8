// What one platform tells, and the other has no word for.

const app = ['enableDebug', 'fontSizeScaleFactor', 'fontSizeSetting', 'host', 'theme']
const device = ['memorySize']
const permissions = ['album', 'camera', 'location', 'microphone']

/** Of `getAppBaseInfo`. */
export const onlyApp = { wechat: app }

/** Of `getDeviceInfo`. */
export const onlyDevice = { wechat: device }

/** Of `getSystemInfo`. Alipay has the font size there; the simulated WeChat has no getAppAuthorizeSetting. */
export const onlySystem = {
  wechat: [...app, ...device, 'deviceOrientation', 'screenTop'],
  alipay: ['fontSizeSetting', ...permissions.map((name) => `${name}Authorized`)],
}
