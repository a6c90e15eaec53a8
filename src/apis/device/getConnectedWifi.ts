import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { alipayCodes, toWifi, type WifiInfo, wechatCodes } from './_wifi'

export interface GetConnectedWifiOptions {
  /** Whether the name alone will do. A hint, which Alipay does not take. */
  readonly partialInfo?: boolean | undefined
}

export type { WifiInfo } from './_wifi'

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
  result: ({ wifi }, _, { host }) => ({ wifi: toWifi(wifi, host) }),
}

/** Gates of values, which no call needs. */
export const since: Since<GetConnectedWifi> = {
  wechat: { values: { wifi: { frequency: '2.12.0' } } },
  alipay: { values: { wifi: { frequency: false } } },
}
