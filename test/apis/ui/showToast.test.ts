import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('showToast on %s %o', (platform, versions) => {
  it.each(['success', 'error', 'loading', 'none'] as const)('shows %s', async (icon) => {
    const { host, mpx } = use(platform, versions)
    const result = await mpx.showToast({ title: 'Hello', icon, duration: 60_000 })
    expect(result).toEqual({ errMsg: 'showToast:ok' })
    const native = platform === 'alipay' && icon === 'error' ? 'fail' : icon
    expect(host.screen.toast).toEqual({ text: 'Hello', icon: native })
    expect(await mpx.hideToast()).toEqual({ errMsg: 'hideToast:ok' })
    expect(host.screen.toast).toBeUndefined()
  })

  it('shows a tick where no icon is given', async () => {
    const { host, mpx } = use(platform, versions)
    await mpx.showToast({ title: 'Saved' })
    expect(host.screen.toast).toMatchObject({ icon: 'success' })
  })
})

describe('showToast', () => {
  it('has the defaults of WeChat on Alipay', async () => {
    const { host, mpx } = use('alipay')
    await mpx.showToast({ title: 'Saved', mask: true, image: '/a.png', alipay: { delay: 5 } })
    expect(host.callsOf('showToast')[0]?.options).toEqual({
      content: 'Saved',
      type: 'success',
      duration: 1500,
      delay: 5,
    })
  })

  it('shows an image on WeChat', async () => {
    const { host, mpx } = use('wechat')
    await mpx.showToast({ title: 'Saved', image: '/a.png' })
    expect(host.screen.toast).toMatchObject({ image: '/a.png' })
  })

  it('rejects where the title is no text', async () => {
    for (const platform of ['wechat', 'alipay'] as const) {
      const { mpx } = use(platform)
      const error = await rejection(mpx.showToast({ title: 1 as never }))
      expect(error.kind).toBe('argument')
    }
  })
})
