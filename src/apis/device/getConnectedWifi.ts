import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, wechatCodes } from './_wifi'

export interface GetConnectedWifiOptions {
  /** Whether the name alone will do. A hint, which Alipay does not take. */
  readonly partialInfo?: boolean | undefined
}

export interface WifiInfo {
  /** Name of the network. */
  SSID: string
  /** The access point. */
  BSSID: string
  /** Whether it asks for a password. */
  secure: boolean
  /** Strength of the signal: 0 to 100 on Android, 0 to 1 on iOS. */
  signalStrength: number
  /** MHz. Absent on Alipay, and on older WeChat versions. */
  frequency?: number
}

export interface GetConnectedWifiResult extends Ok {
  /** The network. */
  wifi: WifiInfo
}

/**
 * Gets the network that the device is connected to. Works on real devices only.
 *
 * Fails with kind `not-found` (none, on Alipay), `argument` (`startWifi` was not called), `denied`.
 *
 * @example
 * const { wifi } = await mpx.getConnectedWifi()
 */
export type GetConnectedWifi = CallContract<
  'getConnectedWifi',
  GetConnectedWifiOptions,
  GetConnectedWifiResult
>

export const api: Spec<GetConnectedWifi> = { name: 'getConnectedWifi', kind: 'call' }

export const wechat: Row<GetConnectedWifi, Wx> = {
  since: '1.6.0',
  params: { partialInfo: '2.22.0' },
  errors: wechatCodes,
}

export const alipay: Row<GetConnectedWifi, My> = {
  since: { base1: '1.11.0' },
  params: { partialInfo: false },
  errors: alipayCodes,
  options: () => ({}),
  result: ({ wifi: { SSID, BSSID, secure, signalStrength } }, _, { host }) => ({
    wifi: { SSID, BSSID, secure, signalStrength: toStrength(signalStrength, host) },
  }),
}

/** Gates of values, which no call needs. */
export const since: Since<GetConnectedWifi> = {
  wechat: { values: { wifi: { frequency: '2.12.0' } } },
  alipay: { values: { wifi: { frequency: false } } },
}

// Alipay has 0 to 100 everywhere.
function toStrength(native: number, host: My): number {
  try {
    return /^i/i.test(host.getSystemInfoSync().platform) ? native / 100 : native
  } catch {
    return native
  }
}
