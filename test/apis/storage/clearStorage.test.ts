import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('clearStorage on %s %o', (platform, options) => {
  it('removes every key', async () => {
    const { mpx } = use(platform, options)
    for (const key of ['a', 'b']) mpx.setStorageSync(key, 1)
    expect(await mpx.clearStorage()).toEqual({ errMsg: 'clearStorage:ok' })
    expect(mpx.getStorageInfoSync().keys).toEqual([])
  })

  it('calls back with what it resolves with', async () => {
    const { mpx } = use(platform, options)
    const seen: unknown[] = []
    const see = (name: string) => (value: unknown) => seen.push([name, value])
    const callbacks = { success: see('success'), fail: see('fail'), complete: see('complete') }
    const result = await mpx.clearStorage(callbacks)
    expect(seen).toEqual([
      ['success', result],
      ['complete', result],
    ])
  })
})
