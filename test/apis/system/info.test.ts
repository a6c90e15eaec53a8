import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('about the system on %s %o', (platform, options) => {
  it.each(['ios', 'android'] as const)('gives the same words and units on %s', (system) => {
    const { host, mpx } = use(platform, { ...options, system })
    const ios = system === 'ios'
    expect(mpx.getAppBaseInfo()).toMatchObject({
      SDKVersion: host.baseLibrary,
      version: host.clientVersion,
      language: 'zh_CN',
    })
    expect(mpx.getDeviceInfo()).toMatchObject({
      platform: system,
      system: ios ? 'iOS 16.1' : 'Android 12',
      model: ios ? 'iPhone 14' : 'Pixel 6',
    })
    expect(mpx.getWindowInfo()).toMatchObject({
      pixelRatio: ios ? 3 : 2.625,
      screenWidth: ios ? 390 : 412,
      screenHeight: ios ? 844 : 915,
      windowWidth: ios ? 390 : 412,
      windowHeight: ios ? 753 : 843,
    })
  })

  it('tells all in one what the parts tell', async () => {
    const { mpx } = use(platform, options)
    const all = mpx.getSystemInfoSync()
    expect(all).toMatchObject(mpx.getDeviceInfo())
    const { screenTop: _onlyThere, ...window } = mpx.getWindowInfo()
    expect(all).toMatchObject(window)
    expect(all).toMatchObject(mpx.getAppBaseInfo())
    expect(await mpx.getSystemInfo()).toEqual({ ...all, errMsg: 'getSystemInfo:ok' })
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

  it('never tells a windowHeight of 0', async () => {
    const { host, mpx } = use(platform, options)
    for (const method of ['getSystemInfoSync', 'getWindowInfo']) {
      const native = host.native[method]
      if (native) {
        host.native[method] = () => Object.freeze({ ...(native() as object), windowHeight: 0 })
      }
    }
    for (const { windowHeight } of [mpx.getWindowInfo(), mpx.getSystemInfoSync()]) {
      expect(windowHeight).toBeGreaterThan(500)
      expect(windowHeight).toBeLessThanOrEqual(844)
    }
  })
})

describe('about the system on WeChat', () => {
  it.each(['2.20.1', '3.15.0'])('never calls the deprecated ones on %s', async (baseLibrary) => {
    const { host, mpx } = use('wechat', { baseLibrary })
    mpx.getAppBaseInfo()
    mpx.getDeviceInfo()
    mpx.getWindowInfo()
    mpx.getSystemInfoSync()
    await mpx.getSystemInfo()
    const called = host.calls.map(({ api }) => api)
    expect(called).not.toContain('getSystemInfo')
    expect(called).not.toContain('getSystemInfoSync')
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

  it('tells devtools from phones', () => {
    const { mpx } = use('wechat', { system: 'devtools' })
    expect(mpx.getDeviceInfo().platform).toBe('devtools')
  })
})

describe('about the system on Alipay', () => {
  it.each([
    ['iPhone OS', '16.1', 'ios', 'iOS 16.1'],
    ['iOS', 'iOS 9.3', 'ios', 'iOS 9.3'],
    ['Android', '12', 'android', 'Android 12'],
    ['ANDROID', 'Android 9', 'android', 'Android 9'],
  ])('reads %s %s', (platform, system, ourPlatform, ourSystem) => {
    const { host, mpx } = use('alipay')
    const native = Object.freeze({ platform, system, model: 'm' })
    Object.assign(host.native, { getSystemInfoSync: () => native })
    expect(mpx.getDeviceInfo()).toEqual({
      brand: '',
      model: 'm',
      platform: ourPlatform,
      system: ourSystem,
    })
    expect(mpx.getDeviceInfo().system).toBe(ourSystem)
  })

  it('passes what only Alipay knows', async () => {
    const { mpx } = use('alipay')
    expect(await mpx.getSystemInfo()).not.toHaveProperty('notificationAuthorized')
    const more = await mpx.getSystemInfo({ alipay: { includeNotification: true } })
    expect(more).toHaveProperty('notificationAuthorized', true)
  })

  it('leaves out what is only native', async () => {
    const { mpx } = use('alipay')
    const all = await mpx.getSystemInfo()
    for (const field of ['app', 'titleBarHeight', 'screen', 'storage']) {
      expect(all).not.toHaveProperty(field)
    }
  })
})
