import { hasContractNames } from '../../support/spelling'
import type { Case } from '../case'

/** A call of which nothing comes back. */
const plain = (api: string, options = {}): Case => ({
  kind: 'call',
  api,
  prepare: ({ host, platform }) => {
    if (hasContractNames(platform)) host.answer(api, { errCode: 0 })
  },
  options: () => options,
  result: () => ({ errCode: 0 }),
})

const network = { SSID: 'office', BSSID: '01:02', secure: true, signalStrength: 80 }

export const wifi: readonly Case[] = [
  plain('startWifi'),
  plain('stopWifi'),
  plain('getWifiList'),
  plain('setWifiList', { wifiList: [{ SSID: 'office' }] }),
  plain('connectWifi', { SSID: 'office', password: '12345' }),
  {
    kind: 'call',
    api: 'getConnectedWifi',
    nothing: { alipay: 'unknown' },
    prepare: ({ host, native, platform }) => {
      host.answer('getConnectedWifi', { wifi: network })
      if (hasContractNames(platform)) return
      // Its iOS has 0 to 100 too, WeChat's 0 to 1.
      const ask = native.getSystemInfoSync as () => object
      native.getSystemInfoSync = () => ({ ...ask(), platform: 'Android' })
    },
    result: () => ({ wifi: network }),
    partial: true,
  },
]
