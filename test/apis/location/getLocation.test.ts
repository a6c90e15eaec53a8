import { afterEach, describe, expect, it, vi } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
const user = { location: { latitude: -30.25, longitude: 120.5, accuracy: 12, altitude: 7 } }
afterEach(() => vi.restoreAllMocks())

describe.each(hosts)('getLocation on %s %o', (platform, versions) => {
  it('gives numbers', async () => {
    const { mpx } = use(platform, { ...versions, user })
    expect(await mpx.getLocation({ type: 'gcj02' })).toMatchObject({
      latitude: -30.25,
      longitude: 120.5,
      accuracy: 12,
      horizontalAccuracy: 12,
      errMsg: 'getLocation:ok',
    })
  })

  it('rejects as denied', async () => {
    const { mpx } = use(platform, { ...versions, user: { auth: 'denied' } })
    const error = await rejection(mpx.getLocation({ type: 'gcj02' }))
    expect(error).toMatchObject({ kind: 'denied', errno: 103 })
  })
})

describe('getLocation', () => {
  it('refuses wgs84 on Alipay, before anything is asked of the user', async () => {
    const { host, mpx } = use('alipay')
    const error = await rejection(mpx.getLocation({ type: 'wgs84' }))
    expect(error.kind).toBe('unsupported')
    expect(error.errMsg).toBe(
      "getLocation:fail Alipay has GCJ-02 coordinates only: ask for type 'gcj02'",
    )
    expect(host.callsOf('getLocation')).toEqual([])
  })

  it('never shows Alipay a type that is a word', async () => {
    const { host, mpx } = use('alipay')
    await mpx.getLocation({ type: 'gcj02', alipay: { cacheTimeout: 0 } })
    expect(host.callsOf('getLocation')[0]?.options).toEqual({ cacheTimeout: 0 })
  })

  it('says once in development what a type that is left out means', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { mpx } = use('alipay', { envVersion: 'develop' })
    await mpx.getLocation()
    await mpx.getLocation()
    expect(warn.mock.calls).toEqual([[expect.stringContaining('GCJ-02 on Alipay')]])
  })

  it('hands WeChat what its version knows', async () => {
    const options = {
      type: 'wgs84',
      altitude: true,
      isHighAccuracy: true,
      highAccuracyExpireTime: 3000,
    } as const
    const optionsOn = async (baseLibrary: string) => {
      const { host, mpx } = use('wechat', { baseLibrary, user })
      const { altitude } = await mpx.getLocation(options)
      return [host.callsOf('getLocation')[0]?.options, altitude]
    }
    expect(await optionsOn('2.9.0')).toEqual([options, 7])
    expect(await optionsOn('2.8.9')).toEqual([{ type: 'wgs84', altitude: true }, 7])
    expect(await optionsOn('1.5.9')).toEqual([{ type: 'wgs84' }, 0])
  })

  it('has no more on Alipay than Alipay tells', async () => {
    const { mpx } = use('alipay', { user })
    expect(Object.keys(await mpx.getLocation({ type: 'gcj02', altitude: true })).sort()).toEqual([
      'accuracy',
      'errMsg',
      'horizontalAccuracy',
      'latitude',
      'longitude',
    ])
  })

  it.each([
    [11, 'denied'],
    [12, 'network'],
    [13, 'unknown'],
    [14, 'timeout'],
    [18, 'unknown'],
    [2001, 'denied'],
    [2002, 'denied'],
    [2003, 'denied'],
  ])('takes the Alipay error %i as %s', async (error, kind) => {
    const { host, mpx } = use('alipay')
    host.faults.getLocation = { fail: { error, errorMessage: '定位失败' } }
    expect(await rejection(mpx.getLocation({ type: 'gcj02' }))).toMatchObject({
      kind,
      native: { error, errorMessage: '定位失败' },
    })
  })

  it('takes the WeChat timeout as timeout', async () => {
    const { host, mpx } = use('wechat')
    host.faults.getLocation = { fail: { errMsg: 'getLocation:fail timeout' } }
    expect(await rejection(mpx.getLocation())).toMatchObject({ kind: 'timeout', errno: 5 })
  })
})
