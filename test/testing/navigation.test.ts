import { describe, expect, it } from 'vitest'
import { failing, succeed, useHosts } from './answer'

const make = useHosts()
const app = {
  pages: ['pages/index/index', '/pages/item/item', 'pages/cart/cart'],
  tabBar: ['pages/index/index', 'pages/cart/cart'],
}

describe.each(['wechat', 'alipay'] as const)('pages of %s', (platform) => {
  it('begin with the first of the app', () => {
    expect(make(platform, app).pages).toEqual(['/pages/index/index'])
    expect(make(platform).pages).toHaveLength(1)
  })

  it('follow every way to navigate', async () => {
    const host = make(platform, app)
    await succeed(host, 'navigateTo', { url: '../item/item?id=1' })
    await succeed(host, 'redirectTo', { url: './item?id=2' })
    expect(host.pages).toEqual(['/pages/index/index', '/pages/item/item?id=2'])
    await succeed(host, 'navigateBack', { delta: 9 })
    expect(host.pages).toEqual(['/pages/index/index'])
    await succeed(host, 'switchTab', { url: '/pages/cart/cart' })
    expect(host.pages).toEqual(['/pages/cart/cart'])
    await succeed(host, 'reLaunch', { url: '/pages/item/item?id=3' })
    expect(host.pages).toEqual(['/pages/item/item?id=3'])
  })

  it('stay where a call fails', async () => {
    const host = make(platform, app)
    const url = '/pages/none/none'
    for (const api of ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch']) {
      await failing(host, api, { url })
    }
    await failing(host, 'switchTab', { url: '/pages/item/item' })
    await failing(host, 'navigateBack')
    expect(host.pages).toEqual(['/pages/index/index'])
  })

  it('are any, where the test names none', async () => {
    const host = make(platform)
    await succeed(host, 'navigateTo', { url: '/any/page' })
    await succeed(host, 'switchTab', { url: '/any/other' })
    expect(host.pages).toEqual(['/any/other'])
  })
})

it('WeChat refuses a page of the tab bar, Alipay shows it', async () => {
  const url = '/pages/cart/cart'
  const refused = await failing(make('wechat', app), 'navigateTo', { url })
  expect(refused.errMsg).toBe('navigateTo:fail can not navigateTo a tabbar page')
  const host = make('alipay', app)
  await succeed(host, 'navigateTo', { url })
  expect(host.pages.at(-1)).toBe(url)
})

// Alipay docs: my.navigateBack.
it('Alipay has a text for a code where there is no page below', async () => {
  const failure = await failing(make('alipay'), 'navigateBack')
  expect(failure).toEqual({ error: 'already top of navigation' })
})
