import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_beacons'

/**
 * Stops the search for iBeacons. Works on real devices only.
 *
 * Fails with kind `argument` (not searching).
 *
 * @example
 * await mpx.stopBeaconDiscovery()
 */
export type StopBeaconDiscovery = CallContract<'stopBeaconDiscovery', object, NumberedOk>

export const api: Spec<StopBeaconDiscovery> = { name: 'stopBeaconDiscovery', kind: 'call' }

export const wechat: Row<StopBeaconDiscovery, Wx> = {
  since: '1.2.0',
  errors: wechatCodes,
  result: done,
}

export const alipay: Row<StopBeaconDiscovery, My> = {
  since: { client: '10.1.8' },
  errors: alipayCodes,
  result: done,
}
