import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type NativeWifi, toWifi, type WifiInfo } from './_wifi'

export interface WifiConnectedPayload {
  /** The network. */
  wifi: WifiInfo
}

/**
 * Calls `listener` when the device has connected to a network. Remove it with `offWifiConnected`. Works on real devices only.
 *
 * Some Android devices on WeChat call it with an empty `wifi` when a connection ends.
 *
 * @example
 * mpx.onWifiConnected(({ wifi }) => show(wifi.SSID))
 */
export type OnWifiConnected = EventContract<'onWifiConnected', WifiConnectedPayload>

export const api: Spec<OnWifiConnected> = { name: 'onWifiConnected', kind: 'event' }

export const wechat: Row<OnWifiConnected, Wx> = {
  since: '1.6.0',
  method: 'onWifiConnected',
  off: 'offWifiConnected',
}

export const alipay: Row<OnWifiConnected, My> = {
  since: { base1: '1.11.0' },
  method: 'onWifiConnected',
  off: 'offWifiConnected',
  event: ({ wifi }: { readonly wifi: NativeWifi }, _, host) => ({ wifi: toWifi(wifi, host) }),
}

/** Gates of values, which no call needs. */
export const since: Since<OnWifiConnected> = {
  wechat: { values: { wifi: { frequency: '2.12.0' } } },
  alipay: { values: { wifi: { frequency: false } } },
}
