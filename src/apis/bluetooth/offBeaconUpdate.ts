import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { BeaconUpdatePayload } from './onBeaconUpdate'

/**
 * Removes one listener of `onBeaconUpdate`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offBeaconUpdate(listener)
 */
export type OffBeaconUpdate = EventContract<'offBeaconUpdate', BeaconUpdatePayload> &
  Generic<(listener?: Listener<BeaconUpdatePayload>) => void>

export const api: Spec<OffBeaconUpdate> & { readonly off: string } = {
  name: 'offBeaconUpdate',
  kind: 'event',
  off: 'onBeaconUpdate',
}

export const wechat: Row<OffBeaconUpdate, Wx> = { since: '1.2.0', method: 'onBeaconUpdate' }

export const alipay: Row<OffBeaconUpdate, My> = {
  since: { client: '10.1.8' },
  method: 'onBeaconUpdate',
}
