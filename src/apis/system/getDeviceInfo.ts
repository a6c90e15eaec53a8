import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { toAlipayDevice, toDeviceInfo } from './_system'

export interface DeviceInfo {
  /** `''` where the host does not report it. */
  brand: string
  /** As the maker names it. */
  model: string
  /** `ios`, `android`, `devtools`, `windows`, `mac`, `ohos`, …: in lower case on every platform. */
  platform: string
  /** Name and version: `iOS 16.1`, on every platform. */
  system: string
  /** ABI of the app around. Android only. */
  abi?: string
  /** ABI of the device. Android only. */
  deviceAbi?: string
  /** How fast the device is: -2 or 0 is too slow, -1 is unknown, otherwise more is better. Android only. */
  benchmarkLevel?: number
  /** Android only. */
  cpuType?: string
  /** MB. */
  memorySize?: string
}

/**
 * Gets brand, model, platform and system of the device, at once.
 *
 * @example
 * const { platform, system } = mpx.getDeviceInfo() // 'ios', 'iOS 16.1'
 */
export type GetDeviceInfo = SyncContract<'getDeviceInfo', [], DeviceInfo>

export const api: Spec<GetDeviceInfo> = { name: 'getDeviceInfo', kind: 'sync' }

/** Newest first: older hosts have it all in one. */
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
