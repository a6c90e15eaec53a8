import { describe, expect, it } from 'vitest'
import { hosts, rejection, useMpx } from '../use'

const use = useMpx()
const app = {
  pages: ['pages/index/index', 'pages/item/item', 'pages/cart/cart'],
  tabBar: ['pages/index/index', 'pages/cart/cart'],
}

describe.each(hosts)('switchTab on %s %o', (platform, versions) => {
  it('closes the other pages, and takes no query along', async () => {
    const { host, mpx } = use(platform, { ...versions, ...app })
    await mpx.navigateTo({ url: '/pages/item/item' })
    await mpx.switchTab({ url: '/pages/cart/cart?from=item' })
    expect(host.pages).toEqual(['/pages/cart/cart'])
  })

  it('rejects with argument for a page that is not in the tab bar', async () => {
    const { mpx } = use(platform, { ...versions, ...app })
    const error = await rejection(mpx.switchTab({ url: '/pages/item/item' }))
    expect(error).toMatchObject({ kind: 'argument', errno: 1001 })
  })
})

it('gives Alipay no query, which it forbids', async () => {
  const { host, mpx } = use('alipay')
  await mpx.switchTab({ url: '/pages/cart/cart?from=item' })
  await mpx.switchTab({ url: '/pages/cart/cart' })
  for (const { options } of host.callsOf('switchTab')) {
    expect(options).toEqual({ url: '/pages/cart/cart' })
  }
})

it.each([
  ['/pages/b resolved to pages/b is not tab, which is not valid', 'argument', 1001],
  ['plugin can not use switchTab', 'unsupported', 100],
])('takes "%s" of Alipay for %s', async (errorMessage, kind, errno) => {
  const { host, mpx } = use('alipay')
  host.fail('switchTab', { error: 1, errorMessage })
  expect(await rejection(mpx.switchTab({ url: '/pages/b' }))).toMatchObject({ kind, errno })
})
