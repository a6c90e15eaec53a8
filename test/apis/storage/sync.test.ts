import { describe, expect, it } from 'vitest'
import { hosts, thrown, useMpx } from '../use'

const use = useMpx()
const MB = 1024 * 1024

describe.each(hosts)('synchronous storage on %s %o', (platform, options) => {
  it.each([false, 0, '', null, 'text', [1, { a: 2 }], { deep: [null] }])(
    'gives %j back as it was',
    (data) => {
      const { mpx } = use(platform, options)
      expect(mpx.setStorageSync('k', data)).toBeUndefined()
      expect(mpx.getStorageSync('k')).toEqual(data)
    },
  )

  it("reads a missing key as ''", () => {
    const { mpx } = use(platform, options)
    expect(mpx.getStorageSync('nope')).toBe('')
  })

  it('shares its room with the asynchronous forms', async () => {
    const { mpx } = use(platform, options)
    mpx.setStorageSync('a', 1)
    await mpx.setStorage({ key: 'b', data: 2 })
    expect(mpx.getStorageSync<number>('b')).toBe(2)
    expect(mpx.getStorageInfoSync().keys.sort()).toEqual(['a', 'b'])
  })

  it('removes one key, and then all', () => {
    const { mpx } = use(platform, options)
    for (const key of ['a', 'b', 'c']) mpx.setStorageSync(key, 1)
    expect(mpx.removeStorageSync('a')).toBeUndefined()
    mpx.removeStorageSync('nope')
    expect(mpx.getStorageInfoSync().keys).toEqual(['b', 'c'])
    expect(mpx.clearStorageSync()).toBeUndefined()
    expect(mpx.getStorageInfoSync()).toEqual({ keys: [], currentSize: 0, limitSize: 10240 })
  })

  it('throws over the quota, and keeps what was there', () => {
    const { mpx } = use(platform, options)
    mpx.setStorageSync('k', 'before')
    const error = thrown(() => mpx.setStorageSync('k', 'secret'.repeat(MB / 5)))
    expect(error).toMatchObject({
      name: 'MpxError',
      kind: 'quota',
      api: 'setStorageSync',
      platform,
    })
    expect(error.errMsg).toMatch(/^setStorageSync:fail /)
    expect(JSON.stringify(error) + error.message).not.toContain('secret')
    expect(mpx.getStorageSync('k')).toBe('before')
  })

  it.each(['setStorageSync', 'getStorageSync', 'removeStorageSync'] as const)(
    'throws from %s for a key that is no string',
    (api) => {
      const { mpx } = use(platform, options)
      const call = mpx[api] as (key: unknown, data?: unknown) => unknown
      expect(thrown(() => call(7, 1))).toMatchObject({ kind: 'argument', errno: 1001, api })
    },
  )
})

describe('synchronous storage on Alipay', () => {
  it('passes one object', () => {
    const { host, mpx } = use('alipay')
    mpx.setStorageSync('k', { a: 1 })
    mpx.getStorageSync('k')
    expect(host.callsOf('setStorageSync')[0]?.args).toEqual([{ key: 'k', data: { a: 1 } }])
    expect(host.callsOf('getStorageSync')[0]?.args).toEqual([{ key: 'k' }])
  })

  it('throws what the host returns as a failure, with the untouched object', () => {
    const { host, mpx } = use('alipay')
    const native = { success: false, error: 12, errorMessage: 'full' }
    Object.assign(host.native, { setStorageSync: () => native })
    const error = thrown(() => mpx.setStorageSync('k', 1))
    expect(error).toMatchObject({ kind: 'quota', errMsg: 'setStorageSync:fail full' })
    expect(error.native).toBe(native)
  })

  it('reads the value where previews wrap it, and falsy ones too', () => {
    const { host, mpx } = use('alipay')
    for (const value of ['text', 0, false, '']) {
      Object.assign(host.native, { getStorageSync: () => ({ APDataStorage: value }) })
      expect(mpx.getStorageSync('k')).toBe(value)
    }
  })

  it.each([undefined, null, {}, { data: null }])("reads %j as ''", (native) => {
    const { host, mpx } = use('alipay')
    Object.assign(host.native, { getStorageSync: () => native })
    expect(mpx.getStorageSync('k')).toBe('')
  })
})
