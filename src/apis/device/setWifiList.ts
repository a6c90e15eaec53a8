import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_wifi'

/** A network, and how to connect to it. */
export interface KnownWifi {
  /** Name of the network. */
  readonly SSID?: string | undefined
  /** The access point. */
  readonly BSSID?: string | undefined
  /** Its password. */
  readonly password?: string | undefined
}

export interface SetWifiListOptions {
  /** The networks. */
  readonly wifiList: readonly KnownWifi[]
}

/**
 * Says how to connect to networks nearby, so that the system lists them with what you say. Call it when `onGetWifiList` reports. Works on
 * real devices with iOS only.
 *
 * Fails with kind `argument` (`startWifi` was not called), `unsupported`, `denied`.
 *
 * @example
 * await mpx.setWifiList({ wifiList: [{ SSID: 'office', password }] })
 */
export type SetWifiList = CallContract<'setWifiList', SetWifiListOptions, NumberedOk>

export const api: Spec<SetWifiList> = {
  name: 'setWifiList',
  kind: 'call',
  required: { wifiList: true },
}

export const wechat: Row<SetWifiList, Wx> = { since: '1.6.0', errors: wechatCodes, result: done }

export const alipay: Row<SetWifiList, My> = {
  since: { base1: '1.11.0' },
  errors: alipayCodes,
  result: done,
}
