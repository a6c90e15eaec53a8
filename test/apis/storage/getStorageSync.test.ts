import { describe, expect, it } from 'vitest'
import { hosts, thrown, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('getStorageSync on %s %o', (platform, options) => {
  it.each([false, 0, '', null, 'text', [1, { a: 2 }], { deep: [null] }])(
    'gives %j back as it was',
    (data) => {
      const { mpx } = use(platform, options)
      mpx.setStorageSync('k', data)
      expect(mpx.getStorageSync('k')).toEqual(data)
    },
  )

  it("reads a missing key as ''", () => {
    const { mpx } = use(platform, options)
    expect(mpx.getStorageSync('nope')).toBe('')
  })

  it('throws for a key that is no string', () => {
    const { mpx } = use(platform, options)
    expect(thrown(() => mpx.getStorageSync(7 as never))).toMatchObject({
      kind: 'argument',
      errno: 1001,
      api: 'getStorageSync',
    })
  })
})

describe('getStorageSync on Alipay', () => {
  it('passes one object', () => {
    const { host, mpx } = use('alipay')
    mpx.getStorageSync('k')
    expect(host.callsOf('getStorageSync')[0]?.args).toEqual([{ key: 'k' }])
  })

  it.each(['text', 0, false, ''])('reads %j where previews wrap it', (value) => {
    const { host, mpx } = use('alipay')
    Object.assign(host.native, { getStorageSync: () => ({ APDataStorage: value }) })
    expect(mpx.getStorageSync('k')).toBe(value)
  })

  it.each([undefined, null, {}, { data: null }])("reads %j as ''", (native) => {
    const { host, mpx } = use('alipay')
    Object.assign(host.native, { getStorageSync: () => native })
    expect(mpx.getStorageSync('k')).toBe('')
  })
})
