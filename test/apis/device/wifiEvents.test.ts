import { expect, it } from 'vitest'
import { useMpx } from '../use'

const use = useMpx()

it.each([
  ['ios', 0.5],
  ['android', 50],
] as const)('Wi-Fi on Alipay on %s is as strong as WeChat says there', (system, signalStrength) => {
  const { host, mpx } = use('alipay', { system })
  const native = { SSID: 'S', BSSID: 'B', secure: true, signalStrength: 50, more: 1 }
  const seen: object[] = []
  mpx.onWifiConnected((event) => seen.push(event))
  mpx.onGetWifiList((event) => seen.push(event))
  host.emit('onWifiConnected', { wifi: native })
  host.emit('onGetWifiList', { wifiList: [native] })
  mpx.offWifiConnected()
  mpx.offGetWifiList()
  const wifi = { SSID: 'S', BSSID: 'B', secure: true, signalStrength }
  expect(seen).toEqual([{ wifi }, { wifiList: [wifi] }])
})
