import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Since, Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'
import { type DeviceInfo, toAlipayDevice, toDeviceInfo } from './_system'

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
