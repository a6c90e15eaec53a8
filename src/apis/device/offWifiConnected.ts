import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { WifiConnectedPayload } from './onWifiConnected'

/**
 * Removes one listener of `onWifiConnected`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offWifiConnected(listener)
 */
export type OffWifiConnected = EventContract<'offWifiConnected', WifiConnectedPayload> &
  Generic<(listener?: Listener<WifiConnectedPayload>) => void>

export const api: Spec<OffWifiConnected> & { readonly off: string } = {
  name: 'offWifiConnected',
  kind: 'event',
  off: 'onWifiConnected',
}

export const wechat: Row<OffWifiConnected, Wx> = { since: '1.6.0', method: 'onWifiConnected' }

export const alipay: Row<OffWifiConnected, My> = {
  since: { base1: '1.11.0' },
  method: 'onWifiConnected',
}

/** Gates of values, which no call needs. */
export const since: Since<OffWifiConnected> = {
  wechat: { values: { wifi: { frequency: '2.12.0' } } },
  alipay: { values: { wifi: { frequency: false } } },
}
