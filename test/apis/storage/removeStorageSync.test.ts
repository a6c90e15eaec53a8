import { describe, expect, it } from 'vitest'
import { hosts, thrown, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('removeStorageSync on %s %o', (platform, options) => {
  it('removes one key, and does not mind a missing one', () => {
    const { mpx } = use(platform, options)
    for (const key of ['a', 'b', 'c']) mpx.setStorageSync(key, 1)
    expect(mpx.removeStorageSync('a')).toBeUndefined()
    expect(mpx.removeStorageSync('nope')).toBeUndefined()
    expect(mpx.getStorageInfoSync().keys).toEqual(['b', 'c'])
  })

  it('throws for a key that is no string', () => {
    const { mpx } = use(platform, options)
    expect(thrown(() => mpx.removeStorageSync(7 as never))).toMatchObject({
      kind: 'argument',
      errno: 1001,
      api: 'removeStorageSync',
    })
  })
})
