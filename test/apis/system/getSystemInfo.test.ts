import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('getSystemInfo on %s %o', (platform, options) => {
  it('tells what getSystemInfoSync tells', async () => {
    const { mpx } = use(platform, options)
    const all = mpx.getSystemInfoSync()
    expect(await mpx.getSystemInfo()).toEqual({ ...all, errMsg: 'getSystemInfo:ok' })
  })
})

describe('getSystemInfo', () => {
  it.each(['2.20.1', '3.17.0'])(
    'never calls the deprecated one of WeChat %s',
    async (baseLibrary) => {
      const { host, mpx } = use('wechat', { baseLibrary })
      await mpx.getSystemInfo()
      const called = host.calls.map(({ api }) => api)
      expect(called).not.toContain('getSystemInfo')
      expect(called).not.toContain('getSystemInfoSync')
    },
  )

  it('passes what only Alipay knows', async () => {
    // Newer ones have an API of their own for permissions, and it tells all.
    const { mpx } = use('alipay', { clientVersion: '10.2.70' })
    expect(await mpx.getSystemInfo()).not.toHaveProperty('notificationAuthorized')
    const more = await mpx.getSystemInfo({ alipay: { includeNotification: true } })
    expect(more).toHaveProperty('notificationAuthorized', true)
  })

  it('leaves out what is only Alipay’s', async () => {
    const { mpx } = use('alipay')
    const all = await mpx.getSystemInfo()
    for (const field of ['app', 'titleBarHeight', 'screen', 'storage']) {
      expect(all).not.toHaveProperty(field)
    }
  })
})
