// What one platform tells, and the other has no word for.

const app = ['enableDebug', 'fontSizeScaleFactor', 'fontSizeSetting', 'host', 'theme']
const device = ['memorySize']

/** Of `getAppBaseInfo`. */
export const onlyApp = { wechat: app }

/** Of `getDeviceInfo`. */
export const onlyDevice = { wechat: device }

/** Of `getSystemInfo`. Alipay has the font size there. */
export const onlySystem = {
  wechat: [...app, ...device, 'deviceOrientation', 'screenTop'],
  alipay: ['fontSizeSetting'],
}
