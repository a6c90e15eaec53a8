import { removes } from './_removes'
import type { Sentences } from './_types'

export const system = {
  getAccountInfoSync: '同步获取小程序的 appId，以及正在运行的是开发版、体验版还是正式版。',
  getAppAuthorizeSetting: '同步获取用户在系统里给客户端（微信或支付宝）的授权。',
  getAppBaseInfo: '同步获取基础库和客户端的版本、语言和主题。',
  getDeviceBenchmarkInfo: '获取设备的性能等级。',
  getDeviceInfo: '同步获取设备的品牌、型号、平台和系统。',
  getLocalIPAddress: '获取设备在局域网里的 IP 地址。',
  getNetworkType: '获取设备当前的网络类型。',
  getSystemInfo: '获取客户端、设备、窗口和授权的全部信息。',
  getSystemInfoAsync: '异步获取客户端、设备、窗口和授权的全部信息，内容与 `getSystemInfo` 相同。',
  getSystemInfoSync: '同步获取客户端、设备、窗口和授权的全部信息。',
  getSystemSetting: '同步获取设备自身的系统设置。',
  getWindowInfo: '同步获取屏幕和窗口的尺寸，单位为逻辑像素。',
  offMemoryWarning: removes('onMemoryWarning'),
  offNetworkStatusChange: removes('onNetworkStatusChange'),
  onMemoryWarning: '监听设备内存不足。',
  onNetworkStatusChange: '监听网络状态变化，监听函数收到 `{ isConnected, networkType }`。',
  openAppAuthorizeSetting: '打开系统里客户端（微信或支付宝）的授权设置。',
  openSystemBluetoothSetting: '打开系统的蓝牙设置。',
} satisfies Partial<Sentences>
