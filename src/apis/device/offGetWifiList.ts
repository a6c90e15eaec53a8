import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { GetWifiListPayload } from './onGetWifiList'

/**
 * Removes one listener of `onGetWifiList`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offGetWifiList(listener)
 */
export type OffGetWifiList = EventContract<'offGetWifiList', GetWifiListPayload> &
  Generic<(listener?: Listener<GetWifiListPayload>) => void>

export const api: Spec<OffGetWifiList> & { readonly off: string } = {
  name: 'offGetWifiList',
  kind: 'event',
  off: 'onGetWifiList',
}

export const wechat: Row<OffGetWifiList, Wx> = { since: '1.6.0', method: 'onGetWifiList' }

export const alipay: Row<OffGetWifiList, My> = {
  since: { base1: '1.11.0' },
  method: 'onGetWifiList',
}

/** Gates of values, which no call needs. */
export const since: Since<OffGetWifiList> = {
  wechat: { values: { wifiList: { frequency: '2.12.0' } } },
  alipay: { values: { wifiList: { frequency: false } } },
}
