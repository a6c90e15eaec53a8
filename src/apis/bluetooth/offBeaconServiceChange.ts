import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Generic, Listener, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import type { BeaconServiceChangePayload } from './onBeaconServiceChange'

/**
 * Removes one listener of `onBeaconServiceChange`, or all. Works also where the host has no such function.
 *
 * @example
 * mpx.offBeaconServiceChange(listener)
 */
export type OffBeaconServiceChange = EventContract<
  'offBeaconServiceChange',
  BeaconServiceChangePayload
> &
  Generic<(listener?: Listener<BeaconServiceChangePayload>) => void>

export const api: Spec<OffBeaconServiceChange> & { readonly off: string } = {
  name: 'offBeaconServiceChange',
  kind: 'event',
  off: 'onBeaconServiceChange',
}

export const wechat: Row<OffBeaconServiceChange, Wx> = {
  since: '1.2.0',
  method: 'onBeaconServiceChange',
}

export const alipay: Row<OffBeaconServiceChange, My> = {
  since: { client: '10.1.8' },
  method: 'onBeaconServiceChange',
}
