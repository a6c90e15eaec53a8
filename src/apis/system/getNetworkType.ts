import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Row } from '../../types/row'
import { toNetworkType } from './_network'

/** `none` without a network; `unknown` is some other network. */
export type NetworkType = 'wifi' | '2g' | '3g' | '4g' | '5g' | 'unknown' | 'none'

export interface GetNetworkTypeResult extends Ok {
  /** `none` without a network; `unknown` is some other network. */
  networkType: NetworkType
  /** dBm. */
  signalStrength?: number
  /** Whether a proxy is in use. */
  hasSystemProxy?: boolean
  /** Whether the network is weak. */
  weakNet?: boolean
}

/**
 * Gets the type of network that the device uses.
 *
 * @example
 * const { networkType } = await mpx.getNetworkType()
 * if (networkType !== 'wifi') askBeforeUpload()
 */
export type GetNetworkType = CallContract<'getNetworkType', object, GetNetworkTypeResult>

export const api: Spec<GetNetworkType> = { name: 'getNetworkType', kind: 'call' }

export const wechat: Row<GetNetworkType, Wx> = {
  since: '1.0.0',
  result: (native) => Object.assign({}, native, { networkType: toNetworkType(native.networkType) }),
}

export const alipay: Row<GetNetworkType, My> = {
  since: '1.0.0',
  result: ({ networkType }) => ({ networkType: toNetworkType(networkType) }),
}

export const since: Since<GetNetworkType> = {
  wechat: { results: { hasSystemProxy: '2.22.1', weakNet: '3.5.3' } },
  alipay: {
    values: { networkType: { '5g': { client: '10.2.50' } } },
    results: { signalStrength: false, hasSystemProxy: false, weakNet: false },
  },
}
