import { describe, expect, it } from 'vitest'
import { hosts, thrown, useMpx } from '../use'

const use = useMpx()
const MB = 1024 * 1024

describe.each(hosts)('setStorageSync on %s %o', (platform, options) => {
  it('stores a copy, which the asynchronous form reads', async () => {
    const { mpx } = use(platform, options)
    const data = { count: 1 }
    expect(mpx.setStorageSync('k', data)).toBeUndefined()
    data.count = 2
    expect((await mpx.getStorage({ key: 'k' })).data).toEqual({ count: 1 })
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

  it('throws for a key that is no string', () => {
    const { mpx } = use(platform, options)
    expect(thrown(() => mpx.setStorageSync(7 as never, 1))).toMatchObject({
      kind: 'argument',
      errno: 1001,
      api: 'setStorageSync',
    })
  })
})

describe('setStorageSync on Alipay', () => {
  it('passes one object', () => {
    const { host, mpx } = use('alipay')
    mpx.setStorageSync('k', { a: 1 })
    expect(host.callsOf('setStorageSync')[0]?.args).toEqual([{ key: 'k', data: { a: 1 } }])
  })

  it.each([
    [11, 'argument'],
    [12, 'quota'],
    [14, 'quota'],
  ])('throws a returned failure %i as %s, with the untouched object', (code, kind) => {
    const { host, mpx } = use('alipay')
    const native = { success: false, error: code, errorMessage: '失败' }
    Object.assign(host.native, { setStorageSync: () => native })
    const error = thrown(() => mpx.setStorageSync('k', 1))
    expect(error).toMatchObject({ kind, errMsg: 'setStorageSync:fail 失败' })
    expect(error.native).toBe(native)
  })
})
