import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_beacons'

export interface StartBeaconDiscoveryOptions {
  /** UUIDs of the beacons, at least one. */
  readonly uuids: readonly string[]
  /** Whether to search even if Bluetooth is switched off. iOS only. A hint, which Alipay does not take. */
  readonly ignoreBluetoothAvailable?: boolean | undefined
}

/**
 * Begins to search for iBeacons nearby. Works on real devices only.
 *
 * Fails with kind `argument` (already searching, or wrong UUIDs), `denied`, `unsupported`.
 *
 * @example
 * await mpx.startBeaconDiscovery({ uuids })
 */
export type StartBeaconDiscovery = CallContract<
  'startBeaconDiscovery',
  StartBeaconDiscoveryOptions,
  NumberedOk
>

export const api: Spec<StartBeaconDiscovery> = {
  name: 'startBeaconDiscovery',
  kind: 'call',
  required: { uuids: true },
}

export const wechat: Row<StartBeaconDiscovery, Wx> = {
  since: '1.2.0',
  errors: wechatCodes,
  result: done,
}

export const alipay: Row<StartBeaconDiscovery, My> = {
  since: { client: '10.1.8' },
  params: { ignoreBluetoothAvailable: false },
  errors: alipayCodes,
  options: {},
  result: done,
}
