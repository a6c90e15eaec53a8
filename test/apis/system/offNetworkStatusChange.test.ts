import { describe, expect, it, vi } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('offNetworkStatusChange on %s %o', (platform, options) => {
  it('removes one listener, then all', () => {
    const { host, mpx } = use(platform, options)
    const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()]
    for (const listener of [first, second, third]) mpx.onNetworkStatusChange(listener)
    mpx.offNetworkStatusChange(first)
    host.setNetwork({ type: '4g' })
    mpx.offNetworkStatusChange()
    host.setNetwork({ type: 'wifi' })
    expect([first, second, third].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1])
  })
})
