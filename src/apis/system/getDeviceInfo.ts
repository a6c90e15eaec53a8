import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { toAlipayDevice, toDeviceInfo } from './_system'

export interface DeviceInfo {
  /** `''` where the host does not tell: WeChat before 1.5.0. */
  brand: string
  /** As the maker names it. */
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

/**
 * Tells about the device: brand, model, platform and system. At once.
 *
 * @example
 * const { platform, system } = mpx.getDeviceInfo() // 'ios', 'iOS 16.1'
 */
export type GetDeviceInfo = SyncContract<'getDeviceInfo', [], DeviceInfo>

export const api: Spec<GetDeviceInfo> = { name: 'getDeviceInfo', kind: 'sync' }

/** Newest first: before 2.20.1 all is in one. */
export const wechat: readonly [
  Row<GetDeviceInfo, Wx>,
  Row<GetDeviceInfo, Wx, 'getSystemInfoSync'>,
] = [
  {
    since: '2.20.1',
    method: 'getDeviceInfo',
    result: (native) => toDeviceInfo(native),
  },
  {
    since: '1.0.0',
    method: 'getSystemInfoSync',
    result: (native) => toDeviceInfo(native),
  },
]

/** A native `getDeviceInfo` there, if any, has other fields (NervJS/taro#17309). */
export const alipay: Row<GetDeviceInfo, My, 'getSystemInfoSync'> = {
  since: '1.0.0',
  method: 'getSystemInfoSync',
  result: toAlipayDevice,
}

export const since: Since<GetDeviceInfo> = {
  wechat: {
    results: {
      brand: '1.5.0',
      abi: '2.20.1',
      deviceAbi: '2.25.1',
      benchmarkLevel: '1.8.0',
      cpuType: '2.29.0',
      memorySize: '2.30.0',
    },
  },
  alipay: {
    results: {
      abi: false,
      deviceAbi: false,
      benchmarkLevel: false,
      cpuType: false,
      memorySize: false,
    },
  },
}
