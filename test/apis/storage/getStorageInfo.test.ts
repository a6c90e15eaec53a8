import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('getStorageInfo on %s %o', (platform, options) => {
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
})
