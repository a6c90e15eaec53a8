import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('getSystemInfoSync on %s %o', (platform, options) => {
  it('tells what the parts tell', () => {
    const { mpx } = use(platform, options)
    const all = mpx.getSystemInfoSync()
    const { screenTop: _onlyThere, ...window } = mpx.getWindowInfo()
    expect(all).toMatchObject(window)
    expect(all).toMatchObject(mpx.getDeviceInfo())
    expect(all).toMatchObject(mpx.getAppBaseInfo())
  })

  it('promises no field it does not give', () => {
    const { mpx } = use(platform, options)
    const all = mpx.getSystemInfoSync()
    expect(Object.entries(all).filter(([, value]) => value === undefined)).toEqual([])
    for (const field of ['brand', 'model', 'platform', 'system', 'version', 'SDKVersion'] as const)
      expect(all[field]).toBeTypeOf('string')
    for (const field of ['statusBarHeight', 'windowHeight', 'screenWidth', 'pixelRatio'] as const)
      expect(all[field]).toBeTypeOf('number')
  })
})

describe('getSystemInfoSync on WeChat', () => {
  it.each(['2.20.1', '3.17.0'])('never calls the deprecated one of %s', (baseLibrary) => {
    const { host, mpx } = use('wechat', { baseLibrary })
    mpx.getSystemInfoSync()
    expect(host.callsOf('getSystemInfoSync')).toEqual([])
  })

  it('reads permissions, which newer hosts tell in words', () => {
    const { host, mpx } = use('wechat')
    Object.assign(host.native, {
      getAppAuthorizeSetting: () => ({
        cameraAuthorized: 'authorized',
        albumAuthorized: 'denied',
        locationAuthorized: 'not determined',
        locationReducedAccuracy: true,
      }),
    })
    expect(mpx.getSystemInfoSync()).toMatchObject({
      cameraAuthorized: true,
      albumAuthorized: false,
      locationAuthorized: false,
      locationReducedAccuracy: true,
      bluetoothEnabled: true,
      deviceOrientation: 'portrait',
    })
  })

  it('tells the rest where the host does not let it ask', () => {
    const { host, mpx } = use('wechat')
    host.native.getSystemSetting = () => {
      throw new Error('not allowed')
    }
    const all = mpx.getSystemInfoSync()
    expect(all.platform).toBe('ios')
    expect(all).not.toHaveProperty('wifiEnabled')
  })
})
