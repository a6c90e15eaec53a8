import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('removeStorage on %s %o', (platform, options) => {
  it('removes one key, and does not mind a missing one', async () => {
    const { mpx } = use(platform, options)
    mpx.setStorageSync('k', 1)
    mpx.setStorageSync('other', 2)
    expect(await mpx.removeStorage({ key: 'k' })).toEqual({ errMsg: 'removeStorage:ok' })
    expect(await mpx.removeStorage({ key: 'k' })).toEqual({ errMsg: 'removeStorage:ok' })
    await expect(mpx.getStorage({ key: 'k' })).rejects.toMatchObject({ kind: 'not-found' })
    expect(mpx.getStorageInfoSync().keys).toEqual(['other'])
  })

  it('rejects a key that is no string', async () => {
    const { mpx } = use(platform, options)
    const error = await rejection(mpx.removeStorage({ key: 7 as never }))
    expect(error).toMatchObject({ kind: 'argument', errno: 1001, api: 'removeStorage' })
  })
})
