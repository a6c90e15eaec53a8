import { describe, expect, it } from 'vitest'
import { mpx as runtime } from '../../../src/entries/runtime'
import { laterHosts, useMpx } from '../use'

const use = useMpx()

describe.each(laterHosts)('env on %s %o', (platform, versions) => {
  it('says where the app keeps files of its own', () => {
    const { host, mpx } = use(platform, versions)
    const { USER_DATA_PATH } = (host.native as { env?: { USER_DATA_PATH?: string } }).env ?? {}
    expect(USER_DATA_PATH).toBeTypeOf('string')
    expect(mpx.env.USER_DATA_PATH).toBe(USER_DATA_PATH)
    expect(runtime.env.USER_DATA_PATH).toBe(USER_DATA_PATH)
  })

  it('reads it when it is asked for, and knows none without a host', () => {
    const { host, mpx } = use(platform, versions)
    Object.assign(host.native, { env: undefined })
    expect(mpx.env.USER_DATA_PATH).toBeUndefined()
    Object.assign(host.native, { env: { USER_DATA_PATH: 'elsewhere' } })
    expect(mpx.env.USER_DATA_PATH).toBe('elsewhere')
    Reflect.deleteProperty(globalThis, { wechat: 'wx', alipay: 'my' }[platform])
    expect(mpx.env.USER_DATA_PATH).toBeUndefined()
    expect(runtime.env.USER_DATA_PATH).toBeUndefined()
  })
})
