import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toState } from './_state'

export interface BeaconServiceChangePayload {
  /** Whether iBeacons can be searched. */
  available: boolean
  /** Whether they are being searched. */
  discovering: boolean
}

/**
 * Calls `listener` when the search for iBeacons begins, ends or can't go on. Remove it with `offBeaconServiceChange`. Works on real devices only.
 *
 * Newer iOS versions on Alipay may say that it is not available though iBeacons are found.
 *
 * @example
 * mpx.onBeaconServiceChange(({ available }) => show(available))
 */
export type OnBeaconServiceChange = EventContract<
  'onBeaconServiceChange',
  BeaconServiceChangePayload
>

export const api: Spec<OnBeaconServiceChange> = { name: 'onBeaconServiceChange', kind: 'event' }

export const wechat: Row<OnBeaconServiceChange, Wx> = {
  since: '1.2.0',
  method: 'onBeaconServiceChange',
  off: 'offBeaconServiceChange',
}

export const alipay: Row<OnBeaconServiceChange, My> = {
  since: { client: '10.1.8' },
  method: 'onBeaconServiceChange',
  off: 'offBeaconServiceChange',
  event: toState,
}
