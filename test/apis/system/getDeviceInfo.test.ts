import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('getDeviceInfo on %s %o', (platform, options) => {
  it.each([
    ['ios', 'iOS 16.1', 'iPhone 14'],
    ['android', 'Android 12', 'Pixel 6'],
  ] as const)('tells of %s in the same words', (system, words, model) => {
    const { mpx } = use(platform, { ...options, system })
    const info = mpx.getDeviceInfo()
    expect(info).toMatchObject({ platform: system, system: words, model })
    expect(info.brand).toBeTypeOf('string')
    expect(mpx.getDeviceInfo()).toEqual(info)
  })
})

describe('getDeviceInfo', () => {
  it('tells devtools from phones on WeChat', () => {
    const { mpx } = use('wechat', { system: 'devtools' })
    expect(mpx.getDeviceInfo().platform).toBe('devtools')
  })

  it.each([
    ['iPhone OS', '16.1', 'ios', 'iOS 16.1'],
    ['iOS', 'iOS 9.3', 'ios', 'iOS 9.3'],
    ['Android', '12', 'android', 'Android 12'],
    ['ANDROID', 'Android 9', 'android', 'Android 9'],
  ])('reads %s %s of Alipay', (platform, system, ourPlatform, ourSystem) => {
    const { host, mpx } = use('alipay')
    const native = Object.freeze({ platform, system, model: 'm' })
    Object.assign(host.native, { getSystemInfoSync: () => native })
    const info = { brand: '', model: 'm', platform: ourPlatform, system: ourSystem }
    expect(mpx.getDeviceInfo()).toEqual(info)
    expect(mpx.getDeviceInfo()).toEqual(info)
  })
})
