import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/testing/index'
import { type Fields, failing, succeed, sync, useHosts } from './answer'

const make = useHosts()
const info = (host: Host): Fields => sync(host, 'getSystemInfoSync') as Fields
const property = (host: Host, name: string): unknown => (host.native as Fields)[name]
const canIUse = (host: Host, query: unknown): unknown => sync(host, 'canIUse', query)

describe('wechat getSystemInfo', () => {
  it('gives what the version has, in each form', async () => {
    const host = make('wechat', { baseLibrary: '2.14.1', clientVersion: '8.0.2' })
    const expected = {
      SDKVersion: '2.14.1',
      version: '8.0.2',
      platform: 'ios',
      system: 'iOS 16.1',
      albumAuthorized: true,
      wifiEnabled: true,
    }
    expect(info(host)).toMatchObject(expected)
    expect(info(host)).not.toHaveProperty('enableDebug')
    expect(await succeed(host, 'getSystemInfo')).toMatchObject({
      ...expected,
      errMsg: 'getSystemInfo:ok',
    })
    expect(await succeed(host, 'getSystemInfoAsync')).toMatchObject(expected)
  })

  it('fields come with their versions', () => {
    const old = info(make('wechat', { baseLibrary: '1.4.0' }))
    for (const field of ['brand', 'safeArea', 'locationEnabled']) {
      expect(old).not.toHaveProperty(field)
    }
    expect(old).toMatchObject({ model: 'iPhone 14', windowWidth: 390 })
    const host = make('wechat', { baseLibrary: '2.8.0' })
    expect(info(host)).toMatchObject({ safeArea: { top: 47, bottom: 810, width: 390 } })
    expect(host.native.getSystemInfoAsync).toBeUndefined()
  })

  it('names the system, and denied permissions', () => {
    const host = make('wechat', { system: 'android', user: { auth: 'denied' } })
    const facts = { platform: 'android', system: 'Android 12', cameraAuthorized: false }
    expect(info(host)).toMatchObject(facts)
    expect(info(make('wechat', { system: 'devtools' }))).toMatchObject({ platform: 'devtools' })
  })
})

describe('getAppAuthorizeSetting', () => {
  it('tells in words what getSystemInfo tells in booleans', () => {
    for (const [auth, word] of [
      ['granted', 'authorized'],
      ['denied', 'denied'],
    ] as const) {
      for (const platform of ['wechat', 'alipay'] as const) {
        const settings = sync(make(platform, { user: { auth } }), 'getAppAuthorizeSetting')
        expect(settings).toMatchObject({ cameraAuthorized: word, albumAuthorized: word })
      }
    }
  })

  it('has on Android what Android has', () => {
    const on = (options: object) =>
      sync(make('wechat', { system: 'android', ...options }), 'getAppAuthorizeSetting')
    expect(on({})).toMatchObject({
      cameraAuthorized: 'authorized',
      bluetoothAuthorized: 'authorized',
    })
    expect(on({ baseLibrary: '3.4.0' })).not.toHaveProperty('bluetoothAuthorized')
    for (const field of ['albumAuthorized', 'locationReducedAccuracy']) {
      expect(on({})).not.toHaveProperty(field)
    }
  })

  it('came with WeChat 2.20.1, and with Alipay 10.2.80', () => {
    const old = make('wechat', { baseLibrary: '2.20.0' })
    expect(old.native).not.toHaveProperty('getAppAuthorizeSetting')
    const before = make('alipay', { clientVersion: '10.2.70' })
    expect(before.native).not.toHaveProperty('getAppAuthorizeSetting')
  })
})

describe('wechat split system APIs', () => {
  it('came with 2.20.1', () => {
    const names = ['getAppBaseInfo', 'getDeviceInfo', 'getWindowInfo', 'getSystemSetting']
    const old = make('wechat', { baseLibrary: '2.20.0' })
    for (const name of names) expect(old.native).not.toHaveProperty(name)
    const host = make('wechat', { baseLibrary: '2.20.1' })
    expect(sync(host, 'getAppBaseInfo')).toMatchObject({ SDKVersion: '2.20.1', theme: 'light' })
    expect(sync(host, 'getAppBaseInfo')).not.toHaveProperty('fontSizeSetting')
    expect(sync(host, 'getDeviceInfo')).toMatchObject({ platform: 'ios', model: 'iPhone 14' })
    expect(sync(host, 'getWindowInfo')).toMatchObject({ windowHeight: 753, screenTop: 91 })
    expect(sync(host, 'getSystemSetting')).toMatchObject({ wifiEnabled: true })
  })

  it('getAccountInfoSync grew with its versions', () => {
    const account = (baseLibrary: string) =>
      sync(
        make('wechat', { baseLibrary, appId: 'wx1', envVersion: 'develop' }),
        'getAccountInfoSync',
      )
    expect(account('2.2.2')).toEqual({ miniProgram: { appId: 'wx1' } })
    expect(account('2.10.0')).toEqual({ miniProgram: { appId: 'wx1', envVersion: 'develop' } })
    expect(account('2.10.2')).toMatchObject({ miniProgram: { version: '' } })
    expect(make('wechat', { baseLibrary: '2.2.1' }).native.getAccountInfoSync).toBeUndefined()
  })
})

describe('wechat network', () => {
  it('tells its type in lower case', async () => {
    const host = make('wechat', { network: { type: '4g' } })
    expect(await succeed(host, 'getNetworkType')).toMatchObject({
      networkType: '4g',
      hasSystemProxy: false,
    })
    host.setNetwork({ type: 'none' })
    expect(await succeed(host, 'getNetworkType')).toMatchObject({ networkType: 'none' })
    expect(await failing(host, 'getNetworkType', { type: 1 })).toMatchObject({ errno: 1001 })
  })

  it('tells listeners of a change until they are taken off', () => {
    const host = make('wechat')
    const heard: unknown[] = []
    const listener = (state: unknown) => void heard.push(state)
    sync(host, 'onNetworkStatusChange', listener)
    host.setNetwork({ type: 'none' })
    sync(host, 'offNetworkStatusChange', listener)
    host.setNetwork({ type: 'wifi' })
    expect(heard).toEqual([{ isConnected: false, networkType: 'none' }])
    const older = make('wechat', { baseLibrary: '2.9.2' })
    expect(older.native.offNetworkStatusChange).toBeUndefined()
    expect(older.native.onNetworkStatusChange).toBeDefined()
  })
})

describe('wechat canIUse', () => {
  const truths: Array<[string, string, boolean]> = [
    ['2.8.0', 'getSystemInfo', true],
    ['2.8.0', 'chooseMedia', false],
    ['2.10.0', 'chooseMedia', true],
    ['2.10.0', 'chooseMedia.object.count', true],
    ['2.10.0', 'chooseMedia.object.apFilePaths', false],
    ['2.10.0', 'chooseMedia.success.tempFiles', true],
    ['2.17.0', 'showModal.object.editable', false],
    ['2.17.1', 'showModal.object.editable', true],
    ['1.4.0', 'chooseImage.success.tempFiles', true],
    ['2.8.0', 'getSystemInfoSync.return.safeArea', true],
    ['2.8.0', 'getSystemInfoSync.return.safeArea.left', true],
    ['2.6.9', 'getSystemInfoSync.return.safeArea', false],
    ['2.8.0', 'getSystemInfo.success.screenWidth', true],
    ['2.8.0', 'onNetworkStatusChange.callback.isConnected', true],
    ['2.8.0', 'onNetworkStatusChange.callback.speed', false],
    ['2.8.0', 'showToast.success', true],
    ['2.8.0', 'showToast.return', false],
    ['2.8.0', 'showToast.nope.title', false],
    ['2.8.0', 'showToast.constructor', false],
    ['2.8.0', 'nope', false],
    ['2.8.0', 'constructor', false],
    ['2.8.0', '', false],
    ['2.8.0', 'button.open-type', false],
  ]

  it.each(truths)('on %s, %s is %s', (baseLibrary, query, expected) => {
    expect(canIUse(make('wechat', { baseLibrary }), query)).toBe(expected)
  })

  it('is false for what is no text', () => {
    expect(canIUse(make('wechat'), undefined)).toBe(false)
    expect(canIUse(make('wechat'), 1)).toBe(false)
  })
})

describe('alipay getSystemInfo', () => {
  it('has no SDKVersion, the client as version, and the version as system', async () => {
    const host = make('alipay', { baseLibrary: '2.8.0', clientVersion: '10.3.50' })
    const expected = { platform: 'iOS', system: '16.1', version: '10.3.50', app: 'alipay' }
    expect(info(host)).toMatchObject(expected)
    expect(info(host)).not.toHaveProperty('SDKVersion')
    expect(await succeed(host, 'getSystemInfo')).toMatchObject(expected)
    expect(property(host, 'SDKVersion')).toBe('2.8.0')
  })

  it('measures screenWidth on Android in physical pixels', () => {
    const android = info(make('alipay', { system: 'android' }))
    const expected = { platform: 'Android', screenWidth: 1082, screen: { width: 412 } }
    expect(android).toMatchObject(expected)
    expect(android).not.toHaveProperty('safeArea')
    expect(info(make('alipay'))).toMatchObject({ screenWidth: 390, screen: { width: 390 } })
  })

  it('fields come with base library and client', () => {
    const host = make('alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' })
    expect(info(host)).toMatchObject({ brand: 'iPhone', screenHeight: 844 })
    for (const field of ['safeArea', 'wifiEnabled', 'transparentTitle', 'isIphoneXSeries']) {
      expect(info(host)).not.toHaveProperty(field)
    }
    expect(info(make('alipay', { clientVersion: '10.2.0' }))).toHaveProperty('wifiEnabled')
  })

  it('gives notification and bluetooth flags on iOS when asked', () => {
    const host = make('alipay')
    expect(info(host)).not.toHaveProperty('notificationAuthorized')
    const asked = { includeNotification: true, includeBluetooth: true }
    expect(sync(host, 'getSystemInfoSync', asked)).toMatchObject({
      notificationAuthorized: true,
      bluetoothEnabled: true,
    })
    expect(() => sync(host, 'getSystemInfoSync', { includeWifi: true })).toThrow('includeWifi')
  })
})

describe('alipay env and account', () => {
  it('env tells the client from 1.24.10 and 2.4.10', () => {
    const env = (baseLibrary: string) => property(make('alipay', { baseLibrary }), 'env')
    expect(env('1.12.0')).toBeUndefined()
    expect(env('1.13.0')).toEqual({ USER_DATA_PATH: 'https://usr' })
    expect(env('1.24.10')).toMatchObject({ clientVersion: expect.any(String) })
    expect(env('2.4.9')).not.toHaveProperty('clientVersion')
    expect(env('2.4.10')).toMatchObject({ platform: 'iOS', clientName: 'ap' })
  })

  it('split APIs are there on newer hosts, getDeviceInfo never', () => {
    const host = make('alipay', { baseLibrary: '2.8.0', clientVersion: '10.3.0' })
    const expected = { SDKVersion: '2.8.0', version: '10.3.0', language: 'zh-Hans' }
    expect(sync(host, 'getAppBaseInfo')).toEqual(expected)
    expect(sync(host, 'getWindowInfo')).toMatchObject({ windowWidth: 390, screenTop: 91 })
    expect(sync(host, 'getSystemSetting')).toMatchObject({ locationEnabled: true })
    expect(host.native.getDeviceInfo).toBeUndefined()
    const old = make('alipay', { baseLibrary: '1.24.10' })
    expect(old.native.getAppBaseInfo).toBeUndefined()
  })

  it('getAccountInfoSync needs base library 2.7.17 and client 10.2.60', () => {
    const host = make('alipay', { envVersion: 'trial', appId: '2021' })
    expect(sync(host, 'getAccountInfoSync')).toMatchObject({
      miniProgram: { appId: '2021', envVersion: 'trial' },
    })
    for (const older of [{ baseLibrary: '2.7.16' }, { clientVersion: '10.2.59' }]) {
      expect(make('alipay', older).native.getAccountInfoSync).toBeUndefined()
    }
  })

  it('getAppIdSync needs base library 1.20.0 and client 10.1.68', () => {
    expect(sync(make('alipay', { appId: '2021' }), 'getAppIdSync')).toEqual({ appId: '2021' })
    for (const older of [{ baseLibrary: '1.19.9' }, { clientVersion: '10.1.67' }]) {
      expect(make('alipay', older).native.getAppIdSync).toBeUndefined()
    }
  })
})

describe('alipay network', () => {
  it('tells its type in upper case', async () => {
    const host = make('alipay')
    const wifi = { networkAvailable: true, networkType: 'WIFI' }
    expect(await succeed(host, 'getNetworkType')).toEqual(wifi)
    host.setNetwork({ type: 'none' })
    const none = { networkAvailable: false, networkType: 'NOTREACHABLE' }
    expect(await succeed(host, 'getNetworkType')).toEqual(none)
    host.setNetwork({ type: '5g' })
    expect(await succeed(host, 'getNetworkType')).toMatchObject({ networkType: '5G' })
    const old = make('alipay', { clientVersion: '10.2.40', network: { type: '5g' } })
    expect(await succeed(old, 'getNetworkType')).toMatchObject({ networkType: 'UNKNOWN' })
  })

  it('tells listeners of a change until all are taken off', () => {
    const host = make('alipay')
    const heard: unknown[] = []
    sync(host, 'onNetworkStatusChange', (state: unknown) => void heard.push(state))
    host.setNetwork({ type: '4g' })
    sync(host, 'offNetworkStatusChange')
    host.setNetwork({ type: 'wifi' })
    expect(heard).toEqual([{ isConnected: true, networkType: '4G' }])
  })
})

describe('alipay canIUse', () => {
  it.each([
    ['getSystemInfo', true],
    ['getSystemInfo.callback.brand', true],
    ['getSystemInfo.return.brand', true],
    ['getSystemInfo.success.brand', false],
    ['showToast.object.content', true],
    ['showToast.object.title', false],
    ['chooseMedia', false],
    ['nope', false],
    ['toString', false],
  ])('%s is %s', (query, expected) => {
    expect(canIUse(make('alipay'), query)).toBe(expected)
  })

  it('asks both lines of the base library, and the client', () => {
    const query = 'getSystemInfo.callback.safeArea'
    expect(canIUse(make('alipay', { baseLibrary: '2.7.13' }), query)).toBe(false)
    expect(canIUse(make('alipay', { baseLibrary: '1.24.10' }), query)).toBe(false)
    expect(canIUse(make('alipay', { clientVersion: '10.2.19' }), query)).toBe(false)
    expect(canIUse(make('alipay', { clientVersion: '10.2.20' }), query)).toBe(true)
  })
})
