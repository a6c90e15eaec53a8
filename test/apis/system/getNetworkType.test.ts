import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('getNetworkType on %s %o', (platform, options) => {
  it.each(['wifi', '2g', '3g', '4g', 'unknown', 'none'] as const)('tells %s', async (type) => {
    const { mpx } = use(platform, { ...options, network: { type } })
    const result = await mpx.getNetworkType()
    expect(result).toMatchObject({ networkType: type, errMsg: 'getNetworkType:ok' })
    expect(result).not.toHaveProperty('networkAvailable')
  })
})

describe('getNetworkType on Alipay', () => {
  it.each([
    ['Wi-Fi', 'wifi'],
    ['WIFI', 'wifi'],
    ['WWAN', 'unknown'],
    ['5G', '5g'],
    ['NOTREACHABLE', 'none'],
    [undefined, 'unknown'],
  ])('reads %s as %s', async (native, ours) => {
    const { host, mpx } = use('alipay')
    Object.assign(host.native, {
      getNetworkType: ({ success }: { success: (result: unknown) => void }) =>
        success({ networkType: native, networkAvailable: true }),
    })
    expect((await mpx.getNetworkType()).networkType).toBe(ours)
  })
})
