import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('getStorageInfoSync on %s %o', (platform, options) => {
  it('tells the keys and the room in kB, and nothing else', async () => {
    const { mpx } = use(platform, options)
    expect(mpx.getStorageInfoSync()).toEqual({ keys: [], currentSize: 0, limitSize: 10240 })
    mpx.setStorageSync('a', 'x'.repeat(2048))
    await mpx.setStorage({ key: 'b', data: 2 })
    const { keys, currentSize } = mpx.getStorageInfoSync()
    expect(keys.sort()).toEqual(['a', 'b'])
    expect(currentSize).toBe(3)
  })
})
