import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toNetworkStatus } from './_network'
import type { NetworkType } from './getNetworkType'

export interface NetworkStatus {
  /** Whether there is a network. */
  isConnected: boolean
  /** `5g` on Alipay from app 10.2.50. */
  networkType: NetworkType
}

/**
 * Calls `listener` whenever the network changes, with `{ isConnected, networkType }`. The same function is held once; remove it
 * with `offNetworkStatusChange`.
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

/** What values need, and no call. */
export const since: Since<OnNetworkStatusChange> = {
  alipay: { values: { networkType: { '5g': { client: '10.2.50' } } } },
}
