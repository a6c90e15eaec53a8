import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { composeWechat, toAlipayInfo, toWechatInfo } from './_all'
import { infoSince } from './_since'
import type { AppBaseInfo } from './getAppBaseInfo'
import type { DeviceInfo } from './getDeviceInfo'
import type { WindowInfo } from './getWindowInfo'

/** The system's switches, and what the app around may use. WeChat 2.6.0, Alipay app 10.2.0; absent where not told. */
export interface SystemSwitches {
  bluetoothEnabled?: boolean
  locationEnabled?: boolean
  wifiEnabled?: boolean
  /** WeChat. */
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
  /** WeChat 2.19.3. */
  phoneCalendarAuthorized?: boolean
  /** Whether the location is made coarse. iOS. */
  locationReducedAccuracy?: boolean
}

/** All in one: what `getAppBaseInfo`, `getDeviceInfo` and `getWindowInfo` tell, and the switches. */
export interface SystemInfo extends AppBaseInfo, DeviceInfo, WindowInfo, SystemSwitches {}

export interface GetSystemInfoResult extends Ok, SystemInfo {}

/** What only Alipay knows: on iOS, these take longer to find out. */
export interface GetSystemInfoAlipay {
  /** Tell the `notification…Authorized` fields. Alipay app 10.2.0. */
  readonly includeNotification?: boolean | undefined
  /** Tell the `bluetooth…` fields. Alipay app 10.2.0. */
  readonly includeBluetooth?: boolean | undefined
}

/**
 * Tells all about app, device, window and permissions. `getAppBaseInfo`, `getDeviceInfo` and `getWindowInfo` tell the parts.
 *
 * WeChat deprecates its own since base library 2.20.1: there it is put together from the parts, without a warning.
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

export const since: Since<GetSystemInfo> = infoSince
