import { join } from 'node:path'
import { createHost, type Host } from 'crossmp/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../support/wait'
import { toWechatComponent } from './app/alipayComponent'
import { type OpenedApp, openApp } from './app/openApp'
import { prepare } from './app/prepare'
import { hostOptionsOf } from './app/settings'

const fixtures = join(import.meta.dirname, 'fixtures')

describe.each(['wechat', 'alipay'] as const)('an app of several pages on %s', (platform) => {
  let shop: ReturnType<typeof prepare>
  let host: Host
  let app: OpenedApp
  let seen: number
  beforeEach(() => {
    seen = 0
    shop = prepare(join(fixtures, 'shop'), platform)
    host = createHost(platform, hostOptionsOf(shop.folder))
    app = openApp(shop.folder, host, { from: 'a%20poster' })
  })
  afterEach(async () => {
    app.close()
    await host.dispose()
    shop.remove()
  })

  const arrive = (url: string): Promise<void> => until(() => app.page.url === url)
  const openPear = async (): Promise<void> => {
    app.page.tap('.item', 'Pear')
    await arrive('/pages/item/item?id=b')
  }
  /** What was logged since this was asked last. */
  const logged = (): string[] => {
    const lines = app.logged.slice(seen)
    seen = app.logged.length
    return lines
  }

  it('starts with what it was opened with', () => {
    expect(logged()).toEqual([
      'log launch pages/list/list {"from":"a%20poster"}',
      'log list onLoad {"from":"a%20poster"}',
      'log list onShow',
      'log list onReady',
    ])
  })

  it('renders lists and conditions', () => {
    expect(app.page.all('.item').map(({ textContent }) => textContent.trim())).toEqual([
      '0: Apple',
      '1: Pear',
    ])
    expect(app.page.text('.empty')).toBe('Nothing yet')
    expect(app.page.all('badge')).toEqual([])
  })

  it('tells a page what its user types', () => {
    app.page.type('.search', 'pe')
    expect(app.page.text('.word')).toBe('pe')
  })

  it('opens a page with its query, and closes it', async () => {
    logged()
    await openPear()
    expect(logged()).toEqual([
      'log list onHide',
      'log counter attached',
      'log item onLoad {"id":"b"}',
      'log item onShow',
      ...(platform === 'wechat' ? ['log counter shown'] : []),
      'log item onReady',
      ...(platform === 'wechat' ? ['log counter ready'] : []),
    ])
    await app.back()
    expect(app.page.url).toBe('/pages/list/list')
    expect(logged()).toEqual(['log item onUnload', 'log counter detached', 'log list onShow'])
  })

  it('has components, which are given values and tell of changes, and imported templates', async () => {
    await openPear()
    expect(app.page.text('.title')).toBe('1 of b')
    app.page.tap('.more')
    expect(app.page.text('.more')).toBe('2 +')
    expect(app.page.text('.title')).toBe('2 of b')
  })

  it('has components of packages, and one app whose pages are those that are open', async () => {
    await openPear()
    app.page.tap('.buy')
    expect(app.page.text('.place')).toBe('pages/item/item 2')
    await app.back()
    expect(app.page.text('.badge')).toBe('1 in the cart')
  })

  it('puts a page in the place of another', async () => {
    await openPear()
    app.page.tap('.again')
    await arrive('/pages/item/item?id=a')
    expect(app.page.text('.title')).toBe('1 of a')
    await app.back()
    expect(app.page.url).toBe('/pages/list/list')
  })

  it('keeps the pages of the tab bar', async () => {
    logged()
    await app.tapTab('Cart')
    expect(app.page.text('.ids')).toBe('0')
    await app.tapTab('List')
    expect(app.page.url).toBe('/pages/list/list')
    expect(logged()).toEqual([
      'log list onHide',
      'log cart onLoad {}',
      'log cart onShow',
      'log cart onReady',
      'log cart onHide',
      'log list onShow',
    ])
  })

  it('refuses to pull down a page whose settings do not say so', () => {
    expect(() => app.pullDown()).toThrow('/pages/list/list stays')
  })

  it('logs what a handler throws', () => {
    logged()
    app.page.tap('.fail')
    expect(logged()).toEqual(['error Error: a handler fails'])
  })

  it('says what is not on the page, or more than once', () => {
    expect(() => app.page.find('.nowhere')).toThrow('/pages/list/list has no .nowhere')
    expect(() => app.page.tap('.item')).toThrow('/pages/list/list has several .item')
  })
})

it('refuses what is not simulated of a component of Alipay', () => {
  expect(() => toWechatComponent({ props: {}, didUpdate() {} })).toThrow('didUpdate')
})
