import type { Wx } from '../../platforms/wechat/host'

// WeChat's shapes: the results have them on every host.
export type AppBaseInfo = ReturnType<Wx['getAppBaseInfo']>
export type DeviceInfo = ReturnType<Wx['getDeviceInfo']>
export type WindowInfo = ReturnType<Wx['getWindowInfo']>
