import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('showLoading on %s %o', (platform, versions) => {
  it('shows a layer until it is hidden', async () => {
    const { host, mpx } = use(platform, versions)
    expect(await mpx.showLoading({ title: 'Wait', mask: true })).toEqual({
      errMsg: 'showLoading:ok',
    })
    expect(host.screen.loading).toEqual({ text: 'Wait' })
    expect(await mpx.hideLoading()).toEqual({ errMsg: 'hideLoading:ok' })
    expect(host.screen.loading).toBeUndefined()
  })
})

describe('showLoading', () => {
  it('speaks to Alipay in its words', async () => {
    const { host, mpx } = use('alipay')
    await mpx.showLoading({ title: 'Wait' })
    await mpx.showLoading({ title: 'Wait', mask: false, alipay: { delay: 10 } })
    expect(host.callsOf('showLoading').map(({ options }) => options)).toEqual([
      { content: 'Wait' },
      { content: 'Wait', mask: false, delay: 10 },
    ])
  })
})
