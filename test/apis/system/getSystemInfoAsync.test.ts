import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('getSystemInfoAsync on %s %o', (platform, options) => {
  it('tells what getSystemInfoSync tells', async () => {
    const { mpx } = use(platform, options)
    const all = mpx.getSystemInfoSync()
    expect(await mpx.getSystemInfoAsync()).toEqual({ ...all, errMsg: 'getSystemInfoAsync:ok' })
  })
})

it.each([
  ['2.14.0', 'getSystemInfo'],
  ['2.14.1', 'getSystemInfoAsync'],
  ['2.20.1', 'getAppBaseInfo'],
])('asks WeChat %s by %s', async (baseLibrary, method) => {
  const { host, mpx } = use('wechat', { baseLibrary })
  await mpx.getSystemInfoAsync()
  const called = host.calls
    .map(({ api }) => api)
    .filter((api) => /^get(SystemInfo|AppBase)/.test(api))
  expect(called).toEqual([method])
})
