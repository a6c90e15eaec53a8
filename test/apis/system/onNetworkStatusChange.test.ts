import { describe, expect, it, vi } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('onNetworkStatusChange on %s %o', (platform, options) => {
  it('tells each change in the same words', () => {
    const { host, mpx } = use(platform, options)
    const listener = vi.fn()
    mpx.onNetworkStatusChange(listener)
    for (const type of ['none', '4g', 'unknown', 'wifi'] as const) host.setNetwork({ type })
    mpx.offNetworkStatusChange()
    expect(listener.mock.calls).toEqual([
      [{ isConnected: false, networkType: 'none' }],
      [{ isConnected: true, networkType: '4g' }],
      [{ isConnected: true, networkType: 'unknown' }],
      [{ isConnected: true, networkType: 'wifi' }],
    ])
  })
})
