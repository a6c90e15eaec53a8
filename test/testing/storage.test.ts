import { describe, expect, it } from 'vitest'
import { failing, succeed, sync, useHosts } from './answer'

const make = useHosts()
const KB = 1024
const text = (bytes: number): string => 'x'.repeat(bytes)
const values = [0, false, null, '', 'text', [1, { a: 2 }], { deep: { list: [null] } }]

describe('wechat storage', () => {
  it.each(['1.4.0', '2.8.0', '3.17.0'])(
    'keeps a copy of every value on %s',
    async (baseLibrary) => {
      const host = make('wechat', { baseLibrary })
      for (const data of values) {
        await succeed(host, 'setStorage', { key: 'k', data })
        const read = await succeed(host, 'getStorage', { key: 'k' })
        expect(read).toEqual({ data, errMsg: 'getStorage:ok' })
        expect(sync(host, 'getStorageSync', 'k')).toEqual(data)
      }
    },
  )

  it('keeps no reference to what was stored', () => {
    const host = make('wechat')
    const data = { count: 1 }
    sync(host, 'setStorageSync', 'k', data)
    data.count = 2
    expect(sync(host, 'getStorageSync', 'k')).toEqual({ count: 1 })
  })

  it('keeps a Date and undefined as they are', () => {
    const host = make('wechat')
    sync(host, 'setStorageSync', 'date', new Date(5))
    sync(host, 'setStorageSync', 'nothing', undefined)
    expect(sync(host, 'getStorageSync', 'date')).toEqual(new Date(5))
    expect(sync(host, 'getStorageSync', 'nothing')).toBeUndefined()
  })

  it('tells a missing key by a failure, and synchronously by an empty string', async () => {
    const host = make('wechat')
    const failure = await failing(host, 'getStorage', { key: 'nope' })
    expect(failure.errMsg).toBe('getStorage:fail data not found')
    expect(sync(host, 'getStorageSync', 'nope')).toBe('')
  })

  it('removes and clears', async () => {
    const host = make('wechat')
    for (const key of ['a', 'b', 'c']) sync(host, 'setStorageSync', key, 1)
    await succeed(host, 'removeStorage', { key: 'a' })
    sync(host, 'removeStorageSync', 'nope')
    expect(sync(host, 'getStorageInfoSync')).toMatchObject({ keys: ['b', 'c'] })
    await succeed(host, 'clearStorage')
    const info = await succeed(host, 'getStorageInfo')
    expect(info).toEqual({
      keys: [],
      currentSize: 0,
      limitSize: 10 * KB,
      errMsg: 'getStorageInfo:ok',
    })
  })

  it('holds 1 MB a key and 10 MB in all, and throws beyond', async () => {
    const host = make('wechat')
    const big = text(KB * KB + 1)
    const tooLong = 'setStorage:fail entry size limit reached'
    expect((await failing(host, 'setStorage', { key: 'k', data: big })).errMsg).toBe(tooLong)
    expect(() => sync(host, 'setStorageSync', 'k', big)).toThrow('entry size limit reached')
    const most = text(KB * KB - 100)
    for (let i = 0; i < 10; i++) sync(host, 'setStorageSync', `k${i}`, most)
    expect(() => sync(host, 'setStorageSync', 'last', most)).toThrow('exceed storage max size')
    expect(() => sync(host, 'setStorageSync', 'k0', most)).not.toThrow()
  })

  it('refuses a key that is no string, and options of other platforms', async () => {
    const host = make('wechat')
    const why = 'parameter error: parameter.key should be String instead of Object;'
    expect(() => sync(host, 'setStorageSync', { key: 'k', data: 1 })).toThrow(why)
    expect((await failing(host, 'setStorage', { data: 1 })).errMsg).toContain('parameter.key')
    const misspelt = await failing(host, 'setStorage', { key: 'k', data: 1, value: 1 })
    expect(misspelt).toMatchObject({ errno: 1001 })
  })

  it('refuses what cannot be serialised', () => {
    const ring: Record<string, unknown> = {}
    ring.self = ring
    const host = make('wechat')
    expect(() => sync(host, 'setStorageSync', 'k', ring)).toThrow('cannot be serialised')
  })
})

describe('alipay storage', () => {
  it.each(['1.9.0', '2.0.0', '2.9.50'])(
    'keeps a copy of every value on %s',
    async (baseLibrary) => {
      const host = make('alipay', { baseLibrary })
      for (const data of values) {
        expect(sync(host, 'setStorageSync', { key: 'k', data })).toEqual({ success: true })
        expect(sync(host, 'getStorageSync', { key: 'k' })).toEqual({ data, success: true })
        expect(await succeed(host, 'getStorage', { key: 'k' })).toEqual({ data })
      }
    },
  )

  it('makes of a Date what JSON makes of it', () => {
    const host = make('alipay')
    sync(host, 'setStorageSync', { key: 'k', data: new Date(0) })
    const read = sync(host, 'getStorageSync', { key: 'k' })
    expect(read).toMatchObject({ data: '1970-01-01T00:00:00.000Z' })
  })

  it('gives null for a missing key', async () => {
    const host = make('alipay')
    expect(await succeed(host, 'getStorage', { key: 'nope' })).toEqual({ data: null })
    expect(sync(host, 'getStorageSync', { key: 'nope' })).toMatchObject({ data: null })
  })

  it('holds 200 KB a key and 10 MB in all; the sync form returns its failure', async () => {
    const host = make('alipay')
    const big = { key: 'k', data: text(200 * KB + 1) }
    expect(await failing(host, 'setStorage', big)).toMatchObject({ error: 14 })
    const returned = sync(host, 'setStorageSync', big)
    expect(returned).toMatchObject({ success: false, error: 14 })
    const data = text(199 * KB)
    for (let i = 0; i < 51; i++) sync(host, 'setStorageSync', { key: `k${i}`, data })
    const full = { success: false, error: 12, errorMessage: '存储总大小达到上限' }
    expect(sync(host, 'setStorageSync', { key: 'last', data })).toEqual(full)
    expect(host.callsOf('setStorageSync').at(-1)).toMatchObject({ settled: 'fail', result: full })
    expect(await failing(host, 'setStorage', { key: 'last', data })).toMatchObject({ error: 12 })
  })

  it('refuses positional arguments: 2, and 11 in the sync form, which throws nothing', async () => {
    const host = make('alipay')
    expect(sync(host, 'setStorageSync', 'k', 1)).toMatchObject({ error: 11 })
    expect(sync(host, 'setStorageSync', { key: 'k' })).toMatchObject({ error: 11 })
    expect(sync(host, 'setStorageSync', { key: '', data: 1 })).toMatchObject({ error: 11 })
    expect(await failing(host, 'setStorage', { key: 1, data: 1 })).toMatchObject({ error: 2 })
    expect(await failing(host, 'setStorage', { key: '', data: 1 })).toMatchObject({ error: 2 })
    const misspelt = { key: 'k', data: 1, value: 1 }
    expect(await failing(host, 'setStorage', misspelt)).toMatchObject({ error: 2 })
  })

  it('removes, clears and counts', async () => {
    const host = make('alipay')
    for (const key of ['a', 'b', 'c']) sync(host, 'setStorageSync', { key, data: 1 })
    expect(await succeed(host, 'removeStorage', { key: 'a' })).toEqual({ success: true })
    expect(sync(host, 'removeStorageSync', { key: 'b' })).toEqual({ success: true })
    const info = { keys: ['c'], currentSize: 1, limitSize: 10 * KB }
    expect(sync(host, 'getStorageInfoSync')).toMatchObject(info)
    expect(sync(host, 'clearStorageSync')).toEqual({ success: true })
    expect(await succeed(host, 'getStorageInfo')).toMatchObject({ keys: [] })
    expect(await succeed(host, 'clearStorage')).toEqual({ success: true })
  })

  it('returns a fault instead of throwing it', () => {
    const faults = { setStorageSync: { fail: { error: 12, errorMessage: 'full' } } }
    const host = make('alipay', { faults })
    const returned = sync(host, 'setStorageSync', { key: 'k', data: 1 })
    expect(returned).toEqual({ error: 12, errorMessage: 'full' })
  })
})

it('two hosts share nothing', () => {
  const [one, other] = [make('wechat'), make('wechat')]
  sync(one, 'setStorageSync', 'k', 1)
  expect(sync(other, 'getStorageSync', 'k')).toBe('')
})
