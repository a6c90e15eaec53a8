import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('reLaunch on %s %o', (platform, versions) => {
  it('closes all pages and opens one', async () => {
    const { host, mpx } = use(platform, versions)
    await mpx.navigateTo({ url: '/pages/item/item' })
    expect(await mpx.reLaunch({ url: '/pages/index/index?from=item' })).toEqual({
      errMsg: 'reLaunch:ok',
    })
    expect(host.pages).toEqual(['/pages/index/index?from=item'])
  })

  it('rejects with not-found for a page that is not there', async () => {
    const { mpx } = use(platform, { ...versions, pages: ['pages/index/index'] })
    const error = await rejection(mpx.reLaunch({ url: '/pages/none/none' }))
    expect(error).toMatchObject({ kind: 'not-found' })
  })
})

// Alipay docs: my.reLaunch.
it.each([
  ['2.8.0', '/pages/index/index'],
  ['2.8.1', '/pages/index/index?from=item'],
])('on Alipay %s, a page of the tab bar is opened as %s', async (baseLibrary, due) => {
  const { host, mpx } = use('alipay', { baseLibrary, tabBar: ['pages/index/index'] })
  await mpx.reLaunch({ url: '/pages/index/index?from=item' })
  expect(host.pages).toEqual([due])
})
