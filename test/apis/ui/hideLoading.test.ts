import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('hideLoading on %s %o', (platform, versions) => {
  it('succeeds where there is nothing to hide', async () => {
    const { mpx } = use(platform, versions)
    expect(await mpx.hideLoading()).toEqual({ errMsg: 'hideLoading:ok' })
  })
})

describe('hideLoading', () => {
  it('leaves a toast with noConflict, on WeChat 2.22.1 and on Alipay', async () => {
    for (const platform of ['wechat', 'alipay'] as const) {
      const { host, mpx } = use(platform)
      await mpx.showToast({ title: 'Saved', duration: 60_000 })
      await mpx.hideLoading({ noConflict: true })
      expect(host.screen.toast).toMatchObject({ text: 'Saved' })
    }
    const { host, mpx } = use('wechat', { baseLibrary: '2.22.0' })
    await mpx.showToast({ title: 'Saved', duration: 60_000 })
    await mpx.hideLoading({ noConflict: true })
    expect(host.screen.toast).toBeUndefined()
  })
})
