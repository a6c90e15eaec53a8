import { describe, expect, it } from 'vitest'
import { rejection, useMpx } from '../apis/use'

const use = useMpx()
const url = 'https://example.com'
const sources = ['getAppBaseInfo', 'getSystemInfoSync', 'getSystemInfo', 'getDeviceInfo']

/** How often a host was asked for what tells versions. */
const asked = (host: { calls: readonly { api: string }[] }): string[] =>
  host.calls.map(({ api }) => api).filter((api) => sources.includes(api))

describe('mpx.env', () => {
  it.each([
    ['wechat', {}, ['getAppBaseInfo', 'getAppBaseInfo']],
    ['wechat', { baseLibrary: '2.20.0' }, ['getSystemInfoSync', 'getSystemInfoSync']],
    // `my.SDKVersion` and `my.env` are no calls.
    ['alipay', {}, []],
    ['alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' }, ['getSystemInfoSync']],
  ] as const)('of %s %j is read when it is asked for, once', (platform, options, due) => {
    const { host, mpx } = use(platform, options)
    expect(mpx.env.platform).toBe(platform)
    expect(asked(host)).toEqual([])
    const told = [mpx.env.baseLibrary, mpx.env.clientVersion]
    expect(told).toEqual([host.baseLibrary, host.clientVersion])
    expect([mpx.env.baseLibrary, mpx.env.clientVersion]).toEqual(told)
    expect(asked(host)).toEqual(due)
  })

  it('is not read for a call that no version matters to', async () => {
    const { host, mpx } = use('wechat')
    await mpx.setStorage({ key: 'k', data: 1 })
    expect(asked(host)).toEqual([])
  })

  it('is read once for all that is asked', async () => {
    const { host, mpx } = use('wechat', { baseLibrary: '2.9.5' })
    for (const _ of [1, 2, 3]) {
      await rejection(mpx.request({ url, redirect: 'manual' }))
      mpx.canIUse('request.object.redirect')
    }
    expect(asked(host)).toEqual(['getSystemInfoSync', 'getSystemInfoSync'])
  })

  it('belongs to a host: two of them do not take turns at being asked', () => {
    const first = use('wechat')
    const second = use('alipay', { baseLibrary: '1.9.0', clientVersion: '10.1.30' })
    for (const _ of [1, 2, 3]) {
      expect(first.mpx.env.baseLibrary).toBe(first.host.baseLibrary)
      expect(second.mpx.env.clientVersion).toBe('10.1.30')
    }
    expect(asked(first.host)).toHaveLength(1)
    expect(asked(second.host)).toHaveLength(1)
  })

  it('is read anew from a host that came instead', () => {
    const { mpx } = use('wechat', { baseLibrary: '2.9.5' })
    expect(mpx.env.baseLibrary).toBe('2.9.5')
    use('wechat', { baseLibrary: '3.5.0' })
    expect(mpx.env.baseLibrary).toBe('3.5.0')
  })

  it.each([
    ['throws', () => fail()],
    ['says nonsense', () => ({ SDKVersion: 3, version: {} })],
    ['says nothing', () => undefined],
  ])('is unknown where a host %s', (_, answer) => {
    const { host, mpx } = use('wechat')
    host.native.getAppBaseInfo = answer
    expect(mpx.env.baseLibrary).toBeUndefined()
    expect(mpx.env.clientVersion).toBeUndefined()
    expect(mpx.canIUse('request.object.redirect')).toBe(true)
  })
})

function fail(): never {
  throw new Error('no version')
}
