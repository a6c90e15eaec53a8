import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Host, HostOptions } from 'crossmp/testing'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json'
import { root } from '../../scripts/apis'
import { blocksOf } from '../docs/_documents'
import { until } from '../support/wait'
import { type Shop, useShop } from './_shop'

const guide = blocksOf('docs/guides/migrating.md')

/** What differs in what the tests see of the two hosts. */
const differences = {
  wechat: {
    oldest: { baseLibrary: '2.7.3' },
    name: '微信用户',
    service: 'openCustomerServiceChat',
    card: 'Saved',
    refuseCard: (host: Host) => host.fail('addCard', { errMsg: 'addCard:fail cancel' }),
    endSession: { checkSession: { fail: { errMsg: 'checkSession:fail session time out' } } },
    idle: [],
    reports: '',
    payment: 'requestPayment',
    order: {
      ...{ timeStamp: expect.any(String), nonceStr: 'nonce', package: 'prepay_id=o1' },
      ...{ signType: 'RSA', paySign: 'signature' },
    },
    giveAddress: (host: Host) =>
      host.answer('chooseAddress', { userName: 'Li Lei', detailInfo: '1 West Lake Road' }),
    refuseAddress: (host: Host) =>
      host.fail('chooseAddress', { errMsg: 'chooseAddress:fail cancel' }),
  },
  alipay: {
    oldest: { baseLibrary: '2.7.7', clientVersion: '10.2.0' },
    name: '小明',
    service: 'makePhoneCall',
    // What only WeChat has fails softly.
    card: 'Not saved',
    refuseCard: () => {},
    endSession: {},
    idle: ['pages/mine/mine.js: success'],
    reports: guide.find(({ code }) => code.startsWith('[crossmp]'))?.code,
    payment: 'tradePay',
    order: { tradeNO: 'o1' },
    giveAddress: (host: Host) =>
      host.answer('getAddress', {
        resultStatus: '9000',
        result: { fullname: 'Li Lei', address: '1 West Lake Road' },
      }),
    refuseAddress: (host: Host) => host.answer('getAddress', { resultStatus: '6001' }),
  },
}

/** Leaves the app as it was written for WeChat. */
function withoutCompiling(folder: string): void {
  const compile = 'writeFileSync(join(dist, file), compile(join(app, file)))'
  replaceIn(join(folder, 'build.mjs'), compile, '')
}

/** Moves it to crossmp, as its author would, and builds it without an alias. */
function migrated(folder: string): void {
  const args = [join(root, manifest.bin.crossmp), 'migrate', 'miniprogram']
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  expect(status).toBe(0)
  expect(stdout).toContain('54 uses rewritten in 11 of 13 files')
  expect(stdout).not.toContain('Left to you')
  replaceIn(join(folder, 'build.mjs'), ", globals: ['wx'] }", ' }')
}

function replaceIn(file: string, before: string, after: string): void {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(before)
  writeFileSync(file, text.replace(before, after))
}

const variants = [
  ['WeChat, as it was written', 'wechat', withoutCompiling],
  ['WeChat', 'wechat', undefined],
  ['WeChat, rewritten', 'wechat', migrated],
  ['Alipay', 'alipay', undefined],
  ['Alipay, rewritten', 'alipay', migrated],
] as const

describe.each(variants)('the shop on %s', (_, platform, change) => {
  const { open, idle, said } = useShop(platform, change)
  const { oldest, name, service, payment, order, giveAddress, refuseAddress } =
    differences[platform]

  const shows = (shop: Shop, selector: string, text: string): Promise<void> =>
    until(() => shop.app.page.all(selector).some(({ textContent }) => textContent.includes(text)))
  const toast = (shop: Shop, text: string): Promise<void> =>
    until(() => shop.host.screen.toast?.text === text)
  const texts = (shop: Shop, selector: string): string[] =>
    shop.app.page.all(selector).map(({ textContent }) => textContent.trim())
  const badge = ({ host }: Shop): unknown => host.callsOf('setTabBarBadge').at(-1)?.options

  async function openHome(options?: HostOptions): Promise<Shop> {
    const shop = await open(options)
    await shows(shop, '.goods', 'Plum')
    return shop
  }
  async function openSearch({ app, host }: Shop): Promise<void> {
    app.page.tap('.search')
    await until(() => app.page.url === '/pages/search/search')
    await until(() => host.callsOf('getStorage').at(-1)?.settled !== undefined)
  }
  async function openGoods(shop: Shop, goods: string): Promise<void> {
    shop.app.page.tap('.goods', goods)
    await shows(shop, '.name', goods)
    await until(() => shop.host.screen.title === goods)
  }
  async function openTab(shop: Shop, tab: string, selector: string, text: string): Promise<void> {
    await shop.app.tapTab(tab)
    await shows(shop, selector, text)
  }
  /** Puts two pears into the cart, and opens it. */
  async function fillCart(options?: HostOptions): Promise<Shop> {
    const shop = await openHome(options)
    await openGoods(shop, 'Pear')
    shop.app.page.tap('.van-stepper__plus')
    shop.app.page.tap('.add')
    await toast(shop, 'In your cart')
    await shop.app.back()
    await openTab(shop, 'Cart', '.sum', '¥3.50')
    return shop
  }
  async function checkOut(shop: Shop): Promise<void> {
    giveAddress(shop.host)
    shop.app.page.tap('.pay', 'Check out')
    await shows(shop, '.line', '2 × Pear')
    shop.app.page.tap('.address')
    await shows(shop, '.address', 'Li Lei, 1 West Lake Road')
    shop.app.page.tap('.order')
  }

  it('is built with the reports that the guide shows', () => {
    const { reports } = differences[platform]
    if (change !== migrated) expect(said()).toBe(reports)
    // Their lines begin with `mpx`, one below.
    else expect(headsOf(said())).toEqual(headsOf(reports?.replaceAll('wx.', 'mpx.') ?? ''))
  })

  it('lists goods, more of them at the bottom', async () => {
    const shop = await openHome()
    const { app, server } = shop
    expect(texts(shop, '.goods')).toEqual(['Apple¥1.50', 'Pear¥1.75', 'Plum¥2.00'])
    app.page.call('onReachBottom')
    await shows(shop, '.goods', 'Fig')
    app.page.call('onReachBottom')
    await shows(shop, '.end', 'That is all')
    app.page.call('onReachBottom')
    expect(texts(shop, '.goods')).toHaveLength(8)
    expect(server.requests).toEqual([1, 2, 3].map((page) => `GET /goods?page=${page} 200`))
  })

  it('leaves room for its search bar, as high as that is', async () => {
    const shop = await openHome()
    shop.host.page.nodes = [{ id: 'search', height: 52 }]
    shop.app.page.call('onReady')
    const list = shop.app.page.find('.list')
    await until(() => list.getAttribute('style') === 'padding-top: 52px')
  })

  it('lists goods anew when it is pulled down', async () => {
    const shop = await openHome()
    const { app, host, server } = shop
    app.pullDown()
    await until(() => host.screen.loading?.text === 'Loading')
    await until(() => host.callsOf('stopPullDownRefresh').length === 1)
    expect(host.screen.loading).toBeUndefined()
    expect(texts(shop, '.goods')).toHaveLength(3)
    expect(server.requests).toEqual(['GET /goods?page=1 200', 'GET /goods?page=1 200'])
  })

  it('says that there is no network, and lists goods once there is', async () => {
    const shop = await open({ network: { type: 'none' } })
    await toast(shop, 'No connection')
    expect(texts(shop, '.goods')).toEqual([])
    shop.host.setNetwork({ type: 'wifi' })
    shop.app.pullDown()
    await shows(shop, '.goods', 'Plum')
  })

  it('says that the server has a problem', async () => {
    const shop = await openHome()
    shop.host.native.navigateTo?.({ url: '/pages/detail/detail?id=none' })
    await until(() => shop.app.page.url.endsWith('none'))
    await toast(shop, 'The shop has a problem')
  })

  it('finds goods, and remembers what was looked for', async () => {
    const shop = await openHome()
    const { app, server } = shop
    await openSearch(shop)
    app.page.type('.word', 'pea')
    app.page.confirm('.word')
    await shows(shop, '.goods', 'Peach')
    expect(texts(shop, '.goods')).toEqual(['Pear¥1.75', 'Peach¥3.00'])
    app.page.type('.word', 'nut')
    app.page.confirm('.word')
    await shows(shop, '.empty', 'Nothing found')
    await app.back()

    await openSearch(shop)
    await shows(shop, '.again', 'nut')
    app.page.tap('.again', 'pea')
    await shows(shop, '.goods', 'Peach')
    expect(texts(shop, '.again')).toEqual(['pea', 'nut'])
    await openGoods(shop, 'Peach')
    expect(server.requests.slice(1)).toEqual([
      'GET /goods?word=pea 200',
      'GET /goods?word=nut 200',
      'GET /goods?word=pea 200',
      'GET /goods/g7 200',
    ])
  })

  it('shows what is for sale, and whom to ask about it', async () => {
    const shop = await openHome()
    const { app, host } = shop
    await openGoods(shop, 'Pear')
    expect(app.page.text('.price')).toBe('¥1.75')
    const [picture] = app.page.all('.picture')
    expect(picture?.getAttribute('src')).toBe('https://shop.example.com/pear-1.jpg')
    app.page.tap('[src$="pear-2.jpg"]')
    await until(() => host.callsOf('previewImage').length === 1)
    app.page.tap('.service')
    await until(() => host.callsOf(service).length === 1)
  })

  it('is shared with a title and a path', async () => {
    const shop = await openHome()
    const share = (): unknown => shop.app.page.call('onShareAppMessage', { from: 'menu' })
    expect(share()).toEqual({ title: 'Corner shop', path: '/pages/home/home' })
    await openGoods(shop, 'Pear')
    expect(share()).toEqual({ title: 'Pear', path: '/pages/detail/detail?id=g2' })
  })

  it('counts what is in the cart', async () => {
    const shop = await fillCart()
    const { app, host } = shop
    expect(badge(shop)).toEqual({ index: 1, text: '2' })
    app.page.tap('.van-stepper__plus')
    await shows(shop, '.sum', '¥5.25')
    expect(badge(shop)).toEqual({ index: 1, text: '3' })
    app.page.tap('.van-stepper__minus')
    await shows(shop, '.sum', '¥3.50')

    await openTab(shop, 'Home', '.goods', 'Pear')
    await openGoods(shop, 'Pear')
    app.page.tap('.add')
    await app.back()
    await openTab(shop, 'Cart', '.sum', '¥5.25')

    host.user.modal = { confirm: false }
    app.page.tap('.remove')
    await until(() => host.calls.at(-1)?.settled === 'success')
    expect(texts(shop, '.sum')).toEqual(['¥5.25'])
    host.user.modal = { confirm: true }
    app.page.tap('.remove')
    await shows(shop, '.empty', 'Your cart is empty')
    expect(host.callsOf('removeTabBarBadge')).not.toEqual([])
    app.page.tap('.home')
    await until(() => app.page.url === '/pages/home/home')
  })

  it.each([
    ['the newest host', {}],
    ['the oldest that joins its pages', oldest],
  ])('sells what is in the cart, on %s', async (_, options) => {
    const shop = await fillCart(options)
    const { app, host, server } = shop
    await checkOut(shop)
    await shows(shop, '.state', 'o1: ¥3.50, paid')
    expect(host.callsOf(payment).map(({ options }) => options)).toEqual([order])
    expect(texts(shop, '.pay')).toEqual([])
    await openTab(shop, 'Cart', '.empty', 'Your cart is empty')
    expect(server.requests).toEqual([
      'GET /goods?page=1 200',
      'GET /goods/g2 200',
      'POST /orders 401',
      'POST /login 200',
      'POST /orders 200',
      'GET /orders 200',
    ])
    expect(app.page.url).toBe('/pages/cart/cart')
  })

  it('sells at once, and takes the payment later', async () => {
    const shop = await openHome()
    const { app, host, server } = shop
    await openGoods(shop, 'Plum')
    app.page.tap('.buy')
    await shows(shop, '.line', '1 × Plum')
    const noMore = refuseAddress(host)
    app.page.tap('.address')
    await toast(shop, 'No address chosen')
    noMore()
    giveAddress(host)
    app.page.tap('.address')
    await shows(shop, '.address', 'Li Lei')
    host.user.payment = 'cancel'
    app.page.tap('.order')
    await shows(shop, '.state', 'o1: ¥2.00, not paid')
    host.user.payment = 'paid'
    app.page.tap('.pay')
    await shows(shop, '.state', 'o1: ¥2.00, paid')
    app.pullDown()
    await until(() => host.callsOf('stopPullDownRefresh').length === 1)
    expect(server.requests.slice(2)).toEqual([
      'POST /orders 401',
      'POST /login 200',
      'POST /orders 200',
      'GET /orders 200',
      'POST /orders/o1/payment 200',
      'GET /orders 200',
      'GET /orders 200',
    ])
  })

  it('logs in again when the server has forgotten its user', async () => {
    const shop = await openHome()
    const { app, host, server } = shop
    await openTab(shop, 'Mine', '.name', 'Tap to show your name')
    app.page.tap('.orders')
    await shows(shop, '.empty', 'No orders yet')
    server.forgetUsers()
    app.pullDown()
    const login = ['GET /orders 401', 'POST /login 200', 'GET /orders 200']
    await until(() => host.callsOf('stopPullDownRefresh').length === 1)
    expect(server.requests.slice(1)).toEqual([...login, ...login])
  })

  it('forgets a token whose session has ended', async () => {
    const { host } = await open({ faults: differences[platform].endSession })
    await until(() => host.callsOf('removeStorageSync').length === 1)
  })

  it('shows who its user is, and forgets it', async () => {
    const shop = await openHome()
    const { app, host } = shop
    await openTab(shop, 'Mine', '.name', 'Tap to show your name')
    host.user.auth = 'denied'
    app.page.tap('.user')
    await toast(shop, 'As you like')
    host.user.auth = 'granted'
    app.page.tap('.user')
    await shows(shop, '.name', name)
    app.page.tap('.clear')
    await shows(shop, '.name', 'Tap to show your name')
  })

  it('says whether the card is saved', async () => {
    const { card, refuseCard } = differences[platform]
    const shop = await openHome()
    await openTab(shop, 'Mine', '.card', 'Save my member card')
    shop.app.page.tap('.card')
    await toast(shop, card)
    refuseCard(shop.host)
    shop.app.page.tap('.card')
    await toast(shop, 'Not saved')
  })

  it('restarts when there is a newer version', async () => {
    const { host } = await openHome()
    host.setUpdate('ready')
    await until(() => host.callsOf('UpdateManager.applyUpdate').length === 1)
  })

  it('has run every function of the app in these tests', () => {
    expect(idle()).toEqual(differences[platform].idle)
  })
})

it('the shop is written for WeChat, and for nothing else', () => {
  const app = join(root, 'examples/shop/miniprogram')
  const files = readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
  expect(files.length).toBeGreaterThan(20)
  for (const text of files) expect(text).not.toMatch(/crossmp|mpx|alipay|\bmy\./i)
})

describe('the shop with the changes that the guide shows', () => {
  const { open, said } = useShop('alipay', (folder) => {
    for (const { code } of guide.filter(({ language }) => language === 'diff')) apply(folder, code)
  })

  it('is built without a report', () => expect(said()).toBe(''))

  it('says what only WeChat has', async () => {
    const shop = await open()
    await shop.app.tapTab('Mine')
    shop.app.page.tap('.card')
    await until(() => shop.host.screen.toast?.text === 'Only in WeChat')
  })
})

/** What each report says, without the code that it shows. */
const headsOf = (text: string): string[] => text.match(/^\[crossmp\].*/gm) ?? []

/** Makes a change where its lines are. */
function apply(folder: string, diff: string): void {
  const lines = diff.trimEnd().split('\n')
  const without = (sign: string): string =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n')
  for (const name of ['app.js', 'pages/mine/mine.js']) {
    const file = join(folder, 'miniprogram', name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(without('+'), without('-')))
  }
}
