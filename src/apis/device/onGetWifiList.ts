import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type NativeWifi, toWifi, type WifiInfo } from './_wifi'

export interface GetWifiListPayload {
  /** The networks nearby. */
  wifiList: WifiInfo[]
}

/**
 * Calls `listener` with the networks nearby, after `getWifiList`. Remove it with `offGetWifiList`. Works on real devices only.
 *
 * @example
 * mpx.onGetWifiList(({ wifiList }) => wifiList.forEach(show))
 */
export type OnGetWifiList = EventContract<'onGetWifiList', GetWifiListPayload>

export const api: Spec<OnGetWifiList> = { name: 'onGetWifiList', kind: 'event' }

export const wechat: Row<OnGetWifiList, Wx> = {
  since: '1.6.0',
  method: 'onGetWifiList',
  off: 'offGetWifiList',
}

export const alipay: Row<OnGetWifiList, My> = {
  since: { base1: '1.11.0' },
  method: 'onGetWifiList',
  off: 'offGetWifiList',
  event: ({ wifiList }: { readonly wifiList: readonly NativeWifi[] }, _, host) => ({
    wifiList: wifiList.map((native) => toWifi(native, host)),
  }),
}

/** Gates of values, which no call needs. */
export const since: Since<OnGetWifiList> = {
  wechat: { values: { wifiList: { frequency: '2.12.0' } } },
  alipay: { values: { wifiList: { frequency: false } } },
}
