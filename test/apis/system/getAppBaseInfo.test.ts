import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('getAppBaseInfo on %s %o', (platform, options) => {
  it('tells the versions and the language in the same words', () => {
    const { host, mpx } = use(platform, options)
    expect(mpx.getAppBaseInfo()).toMatchObject({
      SDKVersion: host.baseLibrary,
      version: host.clientVersion,
      language: 'zh_CN',
    })
  })
})

describe('getAppBaseInfo', () => {
  it.each([
    ['zh-Hans', 'zh_CN'],
    ['zh-Hant', 'zh_TW'],
    ['zh-HK', 'zh_HK'],
    ['en', 'en'],
  ])('reads the language %s of Alipay as %s', (language, ours) => {
    const { host, mpx } = use('alipay')
    Object.assign(host.native, { getAppBaseInfo: () => ({ language, version: '10.7.0' }) })
    expect(mpx.getAppBaseInfo()).toEqual({
      language: ours,
      version: '10.7.0',
      SDKVersion: host.baseLibrary,
    })
  })

  it.each([
    ['2.20.0', 1],
    ['2.20.1', 0],
  ])('asks WeChat %s for all in one %i times', (baseLibrary, times) => {
    const { host, mpx } = use('wechat', { baseLibrary })
    mpx.getAppBaseInfo()
    host.clearCalls()
    mpx.getAppBaseInfo()
    expect(host.callsOf('getSystemInfoSync')).toHaveLength(times)
  })
})
