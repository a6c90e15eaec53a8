import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { composeWechat, toAlipayInfo, toWechatInfo } from './_all'
import { alipayResults, alipaySwitch, wechatResults } from './_since'
import type { AppBaseInfo } from './getAppBaseInfo'
import type { DeviceInfo } from './getDeviceInfo'
import type { WindowInfo } from './getWindowInfo'

/** The system's switches, and the permissions of WeChat or Alipay. Each is absent where the host does not report it. */
export interface SystemSwitches {
  bluetoothEnabled?: boolean
  locationEnabled?: boolean
  wifiEnabled?: boolean
  deviceOrientation?: 'portrait' | 'landscape'
  /** iOS. */
  albumAuthorized?: boolean
  cameraAuthorized?: boolean
  locationAuthorized?: boolean
  microphoneAuthorized?: boolean
  notificationAuthorized?: boolean
  /** iOS. */
  notificationAlertAuthorized?: boolean
  /** iOS. */
  notificationBadgeAuthorized?: boolean
  /** iOS. */
  notificationSoundAuthorized?: boolean
  bluetoothAuthorized?: boolean
  phoneCalendarAuthorized?: boolean
  /** Whether only a coarse location is given. iOS. */
  locationReducedAccuracy?: boolean
}

/** The results of `getAppBaseInfo`, `getDeviceInfo` and `getWindowInfo`, and the switches. */
export interface SystemInfo extends AppBaseInfo, DeviceInfo, WindowInfo, SystemSwitches {}

export interface GetSystemInfoResult extends Ok, SystemInfo {}

/** Options that only Alipay knows. On iOS these take longer. */
export interface GetSystemInfoAlipay {
  /** Include the `notification…Authorized` fields. */
  readonly includeNotification?: boolean | undefined
  /** Include the `bluetooth…` fields. */
  readonly includeBluetooth?: boolean | undefined
}

/**
 * Gets everything about app, device, window and permissions. `getAppBaseInfo`, `getDeviceInfo` and `getWindowInfo` get the parts.
 *
 * Newer WeChat versions have deprecated their own: there crossmp builds it from the parts, without a warning.
 *
 * @example
 * const { platform, windowHeight, locationEnabled } = await mpx.getSystemInfo()
 */
export type GetSystemInfo = CallContract<
  'getSystemInfo',
  object,
  GetSystemInfoResult,
  { alipay: GetSystemInfoAlipay }
>

export const api: Spec<GetSystemInfo> = { name: 'getSystemInfo', kind: 'call' }

/** Newest first. */
export const wechat: readonly [Row<GetSystemInfo, Wx, 'getAppBaseInfo'>, Row<GetSystemInfo, Wx>] = [
  {
    since: '2.20.1',
    method: 'getAppBaseInfo',
    call: (_options, { host }) => Promise.resolve(composeWechat(host)),
  },
  { since: '1.0.0', result: toWechatInfo },
]

export const alipay: Row<GetSystemInfo, My> = {
  since: '1.0.0',
  result: (native, _options, { host }) => toAlipayInfo(native, host),
}

export const since: Since<GetSystemInfo> = {
  wechat: { results: wechatResults },
  alipay: {
    results: alipayResults,
    extras: { includeNotification: alipaySwitch, includeBluetooth: alipaySwitch },
  },
}
