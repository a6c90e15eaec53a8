import type { Wx } from '../../platforms/wechat/host'
import type { Got } from '../../types/row'

type NetworkType = Got<Wx, 'getNetworkType'>['networkType']

// WeChat docs: wx.getNetworkType; Alipay docs: my.getNetworkType, my.onNetworkStatusChange.
const types: { readonly [native: string]: NetworkType | undefined } = {
  wifi: 'wifi',
  'wi-fi': 'wifi',
  '2g': '2g',
  '3g': '3g',
  '4g': '4g',
  '5g': '5g',
  none: 'none',
  notreachable: 'none',
}

/** `WIFI`, `NOTREACHABLE`, `WWAN` and the like in WeChat's words. */
export function toNetworkType(native: string): NetworkType {
  return types[String(native).toLowerCase()] || 'unknown'
}

export function toNetworkStatus(native: {
  readonly isConnected: boolean
  readonly networkType: string
}) {
  const { isConnected, networkType } = native
  return { isConnected, networkType: isConnected ? toNetworkType(networkType) : 'none' }
}
