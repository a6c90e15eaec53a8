import { describe, expect, it, vi } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('the network on %s %o', (platform, options) => {
  it.each(['wifi', '2g', '3g', '4g', 'unknown', 'none'] as const)('is %s', async (type) => {
    const { mpx } = use(platform, { ...options, network: { type } })
    const result = await mpx.getNetworkType()
    expect(result).toMatchObject({ networkType: type, errMsg: 'getNetworkType:ok' })
    expect(result).not.toHaveProperty('networkAvailable')
  })

  it('tells its changes, until told to stop', () => {
    const { host, mpx } = use(platform, options)
    const listener = vi.fn()
    mpx.onNetworkStatusChange(listener)
    host.setNetwork({ type: 'none' })
    host.setNetwork({ type: '4g' })
    mpx.offNetworkStatusChange(listener)
    host.setNetwork({ type: 'wifi' })
    expect(listener.mock.calls).toEqual([
      [{ isConnected: false, networkType: 'none' }],
      [{ isConnected: true, networkType: '4g' }],
    ])
  })
})

describe('the network on Alipay', () => {
  it.each([
    ['Wi-Fi', 'wifi'],
    ['WIFI', 'wifi'],
    ['WWAN', 'unknown'],
    ['5G', '5g'],
    ['NOTREACHABLE', 'none'],
    [undefined, 'unknown'],
  ])('reads %s', async (native, ours) => {
    const { host, mpx } = use('alipay')
    Object.assign(host.native, {
      getNetworkType: ({ success }: { success: (result: unknown) => void }) =>
        success({ networkType: native, networkAvailable: true }),
    })
    expect((await mpx.getNetworkType()).networkType).toBe(ours)
  })
})
