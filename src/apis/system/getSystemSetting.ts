import { askNow } from '../../core/askNow'
import type { Native } from '../../core/row'
import type { My, MySystemInfo } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { Spec, SyncContract } from '../../types/contract'
import type { Row } from '../../types/row'

/** What the user switched on, on the device. */
export interface SystemSetting {
  /** Whether Bluetooth is on. */
  bluetoothEnabled: boolean
  /** Whether the device finds out where it is. */
  locationEnabled: boolean
  /** Whether Wi-Fi is on. */
  wifiEnabled: boolean
  /** How the device is held. On Alipay, from the sizes of the window. */
  deviceOrientation: 'portrait' | 'landscape'
}

/**
 * Gets the device's own settings, at once. What the user allows the app around is in `getAppAuthorizeSetting`.
 *
 * @example
 * const { locationEnabled } = mpx.getSystemSetting()
 */
export type GetSystemSetting = SyncContract<'getSystemSetting', [], SystemSetting>

export const api: Spec<GetSystemSetting> = { name: 'getSystemSetting', kind: 'sync' }

export const wechat: Row<GetSystemSetting, Wx> = { since: '2.20.1', method: 'getSystemSetting' }

export const alipay: Row<GetSystemSetting, My> = {
  since: 'unknown',
  method: 'getSystemSetting',
  result: ({ bluetoothEnabled, locationEnabled, wifiEnabled }, _args, { host }) => ({
    bluetoothEnabled,
    locationEnabled,
    wifiEnabled,
    deviceOrientation: orientationOf(host),
  }),
}

function orientationOf(host: object): 'portrait' | 'landscape' {
  const { windowWidth, windowHeight } = askNow(host as Native, 'getSystemInfoSync') as MySystemInfo
  return windowWidth > windowHeight ? 'landscape' : 'portrait'
}
