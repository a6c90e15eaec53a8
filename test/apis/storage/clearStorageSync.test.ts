import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('clearStorageSync on %s %o', (platform, options) => {
  it('removes every key', () => {
    const { mpx } = use(platform, options)
    for (const key of ['a', 'b']) mpx.setStorageSync(key, 1)
    expect(mpx.clearStorageSync()).toBeUndefined()
    expect(mpx.getStorageInfoSync().keys).toEqual([])
    expect(mpx.getStorageSync('a')).toBe('')
  })
})
