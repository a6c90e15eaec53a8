import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../use'

const use = useMpx()

describe('on Alipay', () => {
  // Alipay docs: Wi-Fi, error codes.
  it.each([
    [4, 'unsupported', 100],
    [12000, 'argument', 12000],
    [12003, 'timeout', 12003],
    [12007, 'denied', 12007],
    [12013, 'not-found', 12010],
  ])('%i of Wi-Fi is %s %i', async (error, kind, errno) => {
    const { host, mpx } = use('alipay')
    host.fail('getConnectedWifi', { error, errorMessage: '' })
    expect(await rejection(mpx.getConnectedWifi())).toMatchObject({ kind, errno })
  })

  // Alipay docs: iBeacon, error codes. They are texts.
  it.each([
    ['11003', 'denied', 11002],
    ['11004', 'argument', 11003],
    ['11008', 'argument', 11006],
  ])('%s of beacons is %s %i', async (error, kind, errno) => {
    const { host, mpx } = use('alipay')
    host.fail('startBeaconDiscovery', { error, errorMessage: '' } as never)
    const call = mpx.startBeaconDiscovery({ uuids: ['U'] })
    expect(await rejection(call)).toMatchObject({ kind, errno })
  })

  // Alipay docs: my.startIfaaAuthentication.
  it.each([
    [61001, 'unknown', 90009],
    [61003, 'cancel', 90008],
    [61004, 'timeout', 5],
    [62003, 'network', 600003],
  ])('%i of IFAA is %s %i', async (error, kind, errno) => {
    const { host, mpx } = use('alipay')
    host.fail('startIfaaAuthentication', { error, errorMessage: '' })
    const call = mpx.startSoterAuthentication({ requestAuthModes: ['facial'], challenge: 'c' })
    expect(await rejection(call)).toMatchObject({ kind, errno })
  })

  it('nobody is recognised by voice, nor without something to check', async () => {
    const { host, mpx } = use('alipay')
    const speech = mpx.startSoterAuthentication({ requestAuthModes: ['speech'], challenge: 'c' })
    expect(await rejection(speech)).toMatchObject({ kind: 'unsupported' })
    host.answer('startIfaaAuthentication', { verifyId: '' })
    const facial = mpx.startSoterAuthentication({ requestAuthModes: ['facial'], challenge: 'c' })
    expect(await rejection(facial)).toMatchObject({ kind: 'unknown' })
  })

  it.each([
    ['iOS', 0.8],
    ['Android', 80],
  ])(
    'the strength of a signal is in the unit of WeChat on %s',
    async (platform, signalStrength) => {
      const { host, mpx } = use('alipay')
      const native = globalThis.my as unknown as { getSystemInfoSync(): object }
      const info = native.getSystemInfoSync()
      native.getSystemInfoSync = () => ({ ...info, platform })
      host.answer('getConnectedWifi', {
        wifi: { SSID: 'a', BSSID: 'b', secure: true, signalStrength: 80 },
      })
      expect((await mpx.getConnectedWifi()).wifi).toMatchObject({ signalStrength })
    },
  )

  it('the user can not be sent to the settings to connect', async () => {
    const { mpx } = use('alipay')
    const call = mpx.connectWifi({ SSID: 'a', password: '', maunal: true })
    expect(await rejection(call)).toMatchObject({ kind: 'unsupported' })
  })
})
