import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { NetworkStatus } from './onNetworkStatusChange'

/**
 * Removes one listener of `onNetworkStatusChange`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offNetworkStatusChange(listener)
 */
export type OffNetworkStatusChange = EventContract<'offNetworkStatusChange', NetworkStatus> &
  Generic<(listener?: Listener<NetworkStatus>) => void>

export const api: Spec<OffNetworkStatusChange> & { readonly off: string } = {
  name: 'offNetworkStatusChange',
  kind: 'event',
  off: 'onNetworkStatusChange',
}

export const wechat: Row<OffNetworkStatusChange, Wx> = {
  since: '1.1.0',
  method: 'onNetworkStatusChange',
}

export const alipay: Row<OffNetworkStatusChange, My> = {
  since: '1.0.0',
  method: 'onNetworkStatusChange',
}
