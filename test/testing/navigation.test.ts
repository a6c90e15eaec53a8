import { describe, expect, it } from 'vitest'
import type { PageEventChannel } from '../../src/testing/index'
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

describe.each(['wechat', 'alipay'] as const)('the channel of a page on %s', (platform) => {
  const old = {
    wechat: { baseLibrary: '2.7.2' },
    alipay: { baseLibrary: '2.7.6', clientVersion: '10.2.0' },
  } as const

  it('brings each side what the other says, also before it listens', async () => {
    const host = make(platform, app)
    const heard: unknown[] = []
    const events = { chosen: (...given: unknown[]) => heard.push(given) }
    const { eventChannel } = await succeed(host, 'navigateTo', { url: '../item/item', events })
    const opener = eventChannel as PageEventChannel
    const opened = host.page.openerEventChannel as PageEventChannel

    opener.emit('item', { id: 7 })
    opened.on('item', (item) => heard.push(item))
    opener.emit('item', { id: 8 })
    opened.emit('chosen', 1, 2)

    expect(heard).toEqual([{ id: 7 }, { id: 8 }, [1, 2]])
  })

  it('forgets who listened once, or no longer', async () => {
    const host = make(platform, app)
    await succeed(host, 'navigateTo', { url: '../item/item' })
    const channel = host.page.openerEventChannel as PageEventChannel
    const heard: string[] = []
    const gone = (): void => void heard.push('gone')
    channel.once('item', () => heard.push('once'))
    channel.on('item', gone)
    channel.off('item', gone)
    channel.emit('item')
    channel.emit('item')
    expect(heard).toEqual(['once'])
  })

  it('is that of pages which navigateTo opened', async () => {
    const host = make(platform, app)
    expect(host.page.openerEventChannel).toBeUndefined()
    await succeed(host, 'redirectTo', { url: '/pages/item/item' })
    expect(host.page.openerEventChannel).toBeUndefined()
  })

  it('is absent on an older host', async () => {
    const host = make(platform, { ...app, ...old[platform] })
    expect(await succeed(host, 'navigateTo', { url: '../item/item' })).not.toHaveProperty(
      'eventChannel',
    )
    expect(host.page.openerEventChannel).toBeUndefined()
  })
})
