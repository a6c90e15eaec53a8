import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
const MB = 1024 * 1024

describe.each(hosts)('setStorage on %s %o', (platform, options) => {
  it('stores a copy, and resolves with errMsg only', async () => {
    const { mpx } = use(platform, options)
    const data = Object.freeze({ count: 1 })
    const given = Object.freeze({ key: 'k', data })
    expect(await mpx.setStorage(given)).toEqual({ errMsg: 'setStorage:ok' })
    expect(await mpx.setStorage(given)).toEqual({ errMsg: 'setStorage:ok' })
    const read = await mpx.getStorage<typeof data>({ key: 'k' })
    expect(read.data).toEqual(data)
    expect(read.data).not.toBe(data)
  })

  it('rejects a value that is too large, without a word of it', async () => {
    const { mpx } = use(platform, options)
    const data = 'secret'.repeat(MB / 5)
    const error = await rejection(mpx.setStorage({ key: 'k', data }))
    expect(error).toMatchObject({ kind: 'quota', api: 'setStorage' })
    expect(JSON.stringify(error) + error.message).not.toContain('secret')
  })

  it('rejects when there is no room left', async () => {
    const { mpx } = use(platform, options)
    const size = platform === 'wechat' ? 1000 : 190
    const data = 'x'.repeat(size * 1024)
    for (let i = 0; i < Math.floor(10240 / (size + 1)); i++) mpx.setStorageSync(`k${i}`, data)
    expect(await rejection(mpx.setStorage({ key: 'more', data }))).toMatchObject({ kind: 'quota' })
  })

  it('rejects a key that is no string', async () => {
    const { mpx } = use(platform, options)
    const error = await rejection(mpx.setStorage({ key: 7 as never, data: 1 }))
    expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
  })
})
