import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('storage on %s %o', (platform, options) => {
  it('tells the keys and the room in kB', async () => {
    const { mpx } = use(platform, options)
    await mpx.setStorage({ key: 'k', data: 'x'.repeat(2048) })
    expect(await mpx.getStorageInfo()).toEqual({
      keys: ['k'],
      currentSize: 3,
      limitSize: 10240,
      errMsg: 'getStorageInfo:ok',
    })
  })

  it('removes one key, and does not mind a missing one', async () => {
    const { mpx } = use(platform, options)
    await mpx.setStorage({ key: 'k', data: 1 })
    expect(await mpx.removeStorage({ key: 'k' })).toEqual({ errMsg: 'removeStorage:ok' })
    expect(await mpx.removeStorage({ key: 'k' })).toEqual({ errMsg: 'removeStorage:ok' })
    await expect(mpx.getStorage({ key: 'k' })).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('clears', async () => {
    const { mpx } = use(platform, options)
    await mpx.setStorage({ key: 'k', data: 1 })
    expect(await mpx.clearStorage()).toEqual({ errMsg: 'clearStorage:ok' })
    expect((await mpx.getStorageInfo()).keys).toEqual([])
  })

  it('calls back with the same values', async () => {
    const { mpx } = use(platform, options)
    const seen: unknown[] = []
    const see = (name: string) => (value: unknown) => seen.push([name, value])
    const options_ = { success: see('success'), fail: see('fail'), complete: see('complete') }
    const result = await mpx.clearStorage(options_)
    const error = await rejection(mpx.getStorage({ key: 'nope', ...options_ }))
    expect(seen).toEqual([
      ['success', result],
      ['complete', result],
      ['fail', error],
      ['complete', error],
    ])
  })
})
