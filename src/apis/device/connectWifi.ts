import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { done, type NumberedOk } from '../_numbered'
import { alipayCodes, wechatCodes } from './_wifi'

export interface ConnectWifiOptions {
  /** Name of the network. */
  readonly SSID: string
  /** Its password; `''` for an open one. */
  readonly password: string
  /** The access point. */
  readonly BSSID?: string | undefined
  /** Whether the user connects in the system settings. Default false. Alipay refuses it. WeChat spells it so. */
  readonly maunal?: boolean | undefined
  /** Whether `onWifiConnectedWithPartialInfo` reports, without the BSSID. A hint, which Alipay does not take. */
  readonly partialInfo?: boolean | undefined
}

/**
 * Connects to a network. Works on real devices only.
 *
 * Fails with kind `argument` (wrong password, or `startWifi` was not called), `timeout`, `denied`, `unsupported`.
 *
 * @example
 * await mpx.connectWifi({ SSID: 'office', password })
 */
export type ConnectWifi = CallContract<'connectWifi', ConnectWifiOptions, NumberedOk>

export const api: Spec<ConnectWifi> = {
  name: 'connectWifi',
  kind: 'call',
  required: { SSID: true, password: true },
  essential: { maunal: false },
}

export const wechat: Row<ConnectWifi, Wx> = {
  since: '1.6.0',
  params: { maunal: '2.12.0', partialInfo: '2.22.0' },
  errors: wechatCodes,
  result: done,
}

export const alipay: Row<ConnectWifi, My> = {
  since: { base1: '1.11.0' },
  params: { maunal: false, partialInfo: false },
  errors: alipayCodes,
  result: done,
  options: {},
}
