import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toNetworkStatus } from './_network'
import type { NetworkType } from './getNetworkType'

export interface NetworkStatus {
  /** Whether the device has a network. */
  isConnected: boolean
  /** `none` without a network; `unknown` is some other network. */
  networkType: NetworkType
}

/**
 * Calls `listener` with `{ isConnected, networkType }` whenever the network changes. Adding the same function twice has no effect.
 * Remove it with `offNetworkStatusChange`.
 *
 * @example
 * mpx.onNetworkStatusChange(({ isConnected }) => show(isConnected ? 'online' : 'offline'))
 */
export type OnNetworkStatusChange = EventContract<'onNetworkStatusChange', NetworkStatus>

export const api: Spec<OnNetworkStatusChange> = { name: 'onNetworkStatusChange', kind: 'event' }

export const wechat: Row<OnNetworkStatusChange, Wx> = {
  since: '1.1.0',
  method: 'onNetworkStatusChange',
  off: 'offNetworkStatusChange',
  event: toNetworkStatus,
}

export const alipay: Row<OnNetworkStatusChange, My> = {
  since: '1.0.0',
  method: 'onNetworkStatusChange',
  off: 'offNetworkStatusChange',
  event: toNetworkStatus,
}

/** Gates of values, which no call needs. */
export const since: Since<OnNetworkStatusChange> = {
  alipay: { values: { networkType: { '5g': { client: '10.2.50' } } } },
}
