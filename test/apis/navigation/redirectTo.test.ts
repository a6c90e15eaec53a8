import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
const app = { pages: ['pages/index/index', 'pages/item/item'], tabBar: ['pages/index/index'] }

describe.each(hosts)('redirectTo on %s %o', (platform, versions) => {
  it('puts a page in the place of the one on top', async () => {
    const { host, mpx } = use(platform, { ...versions, ...app })
    await mpx.navigateTo({ url: '../item/item' })
    await mpx.redirectTo({ url: '../item/item?id=7' })
    expect(host.pages).toEqual(['/pages/index/index', '/pages/item/item?id=7'])
  })

  it('rejects with not-found for a page that is not there', async () => {
    const { mpx } = use(platform, { ...versions, ...app })
    const error = await rejection(mpx.redirectTo({ url: '/pages/none/none?id=7' }))
    expect(error).toMatchObject({ kind: 'not-found' })
    expect(error.errMsg).not.toContain('id=7')
  })

  it('takes a page of the tab bar on Alipay alone', async () => {
    const { mpx } = use(platform, { ...versions, ...app })
    const redirected = mpx.redirectTo({ url: '/pages/index/index' })
    if (platform === 'alipay') await redirected
    else expect(await rejection(redirected)).toMatchObject({ kind: 'argument' })
  })
})
