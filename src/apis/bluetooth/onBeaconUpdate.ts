import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { EventContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { type Beacon, type NativeBeacon, toBeacon } from './_beacons'

export interface BeaconUpdatePayload {
  /** What is found now. */
  beacons: Beacon[]
}

/**
 * Calls `listener` with the iBeacons that are found, after `startBeaconDiscovery`. Remove it with `offBeaconUpdate`. Works on real devices only.
 *
 * @example
 * mpx.onBeaconUpdate(({ beacons }) => beacons.forEach(show))
 */
export type OnBeaconUpdate = EventContract<'onBeaconUpdate', BeaconUpdatePayload>

export const api: Spec<OnBeaconUpdate> = { name: 'onBeaconUpdate', kind: 'event' }

export const wechat: Row<OnBeaconUpdate, Wx> = {
  since: '1.2.0',
  method: 'onBeaconUpdate',
  off: 'offBeaconUpdate',
}

export const alipay: Row<OnBeaconUpdate, My> = {
  since: { client: '10.1.8' },
  method: 'onBeaconUpdate',
  off: 'offBeaconUpdate',
  event: ({ beacons }: { readonly beacons: readonly NativeBeacon[] }) => ({
    beacons: beacons.map(toBeacon),
  }),
}
