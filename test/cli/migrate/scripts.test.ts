import { describe, expect, test } from 'vitest'
import { migrated } from './_migrate'

const ofCloud = "wx.cloud is WeChat's alone, here and below: guard it with mpx.is('wechat')."

/** Each becomes what stands behind it, behind the load of `mpx`. */
const statements: readonly (readonly [before: string, after: string])[] = [
  ['wx.request({ url })', 'mpx.request({ url })'],
  ["wx['request']({ url })", "mpx['request']({ url })"],
  ['wx?.request?.call(wx, { url })', "if (mpx.canIUse('request')) mpx?.request.call(mpx, { url })"],
  [
    'wx.request({ url, success() { wx.hideLoading( ) } })',
    'mpx.request({ url, success() { mpx.hideLoading( ) } })',
  ],
  ['if (wx.addCard) wx.addCard(card)', "if (mpx.canIUse('addCard')) mpx.addCard(card)"],
  ['wx.addCard && wx.addCard(card)', "mpx.canIUse('addCard') && mpx.addCard(card)"],
  [
    'const a = wx.addCard && wx.addCard(card)',
    "const a = (mpx.canIUse('addCard') || undefined) && mpx.addCard(card)",
  ],
  [
    'const a = wx.addCard || save',
    "const a = (mpx.canIUse('addCard') ? mpx.addCard : undefined) || save",
  ],
  ['wx.addCard?.(card)', "if (mpx.canIUse('addCard')) mpx.addCard(card)"],
  ['wx.addCard?.name.length', "if (mpx.canIUse('addCard')) mpx.addCard.name.length"],
  [
    'if (a) wx.addCard?.(card); else b()',
    "if (a) (mpx.canIUse('addCard') ? mpx.addCard : undefined)?.(card); else b()",
  ],
  ['await wx.addCard?.(card)', "await (mpx.canIUse('addCard') ? mpx.addCard : undefined)?.(card)"],
  [
    'const a = {}\n  wx.addCard?.(card), b()',
    "const a = {}\n  ;(mpx.canIUse('addCard') ? mpx.addCard : undefined)?.(card), b()",
  ],
  ["if (typeof wx.addCard === 'function') save()", "if (mpx.canIUse('addCard')) save()"],
  ["if (typeof wx.addCard != 'function') save()", "if (!mpx.canIUse('addCard')) save()"],
  ['log(typeof wx.addCard)', "log((mpx.canIUse('addCard') ? 'function' : 'undefined'))"],
  ["if (!('addCard' in wx)) save()", "if (!mpx.canIUse('addCard')) save()"],
  ['if (wx.addCard == null) save()', "if (!mpx.canIUse('addCard')) save()"],
  ["if (wx.canIUse('addCard.success')) save()", "if (mpx.canIUse('addCard.success')) save()"],
  ['promisify(wx.request)', 'promisify(mpx.request)'],
  ['start(wx.addCard)', "start(mpx.is('wechat') ? mpx.addCard : undefined)"],
  ['const { request } = wx', 'const { request } = mpx'],
  [
    'const { addCard } = wx; if (addCard) addCard(); start({ addCard })',
    "const { addCard } = mpx; if (mpx.canIUse('addCard')) addCard(); start({ addCard: mpx.is('wechat') ? addCard : undefined })",
  ],
  [
    'const { cloud, request, login } = wx',
    `// crossmp-migrate: ${ofCloud}\n  const { cloud } = wx, request = mpx.request, login = mpx.login`,
  ],
  [
    'const { login = never, request } = wx',
    "const { request } = mpx, login = mpx.canIUse('login') ? mpx.login : never",
  ],
  ['const { login = wx.login } = wx', "const login = mpx.canIUse('login') ? mpx.login : mpx.login"],
  [
    'let add = wx.addCard; add = a',
    "let add = mpx.is('wechat') ? mpx.addCard : undefined; add = a",
  ],
  [
    'const host = wx; host.request(); if (host.login) a()',
    "const host = mpx; host.request(); if (mpx.canIUse('login')) a()",
  ],
  [
    'const host = wx; host.request(); host.cloud.init()',
    `// crossmp-migrate: ${ofCloud}\n  const host = wx; mpx.request(); host.cloud.init()`,
  ],
  ['open(wx.env.USER_DATA_PATH)', 'open(mpx.env.USER_DATA_PATH)'],
  [
    "uni.request({ url }).then((data) => b(data.data[0], data['data']))",
    "mpx.request({ url }).then((data) => b(data.data[0], data['data']))",
  ],
  ['uni.request({ url }); uni.$emit(a)', 'mpx.request({ url }); uni.$emit(a)'],
  [
    'my.makePhoneCall({ number, success: ({ errMsg }) => log(errMsg) })',
    'mpx.makePhoneCall({ phoneNumber: number, success: ({ errMsg }) => log(errMsg) })',
  ],
  [
    "my.showLoading({ 'content': 'Wait' }); my.hideLoading()",
    "mpx.showLoading({ title: 'Wait' }); mpx.hideLoading()",
  ],
]

test.each(statements)('%s', async (before, after) => {
  const text = `async () => {\n  ${before}\n}\n`
  const load = "const { mpx } = require('crossmp')\n\n"
  expect(await migrated(text)).toBe(`${load}async () => {\n  ${after}\n}\n`)
})

const ofPair =
  'request stays where [error, result] is waited for: mpx.request rejects with the error instead.'

/** What stays, with the reason that is written above it. */
const left: readonly (readonly [code: string, reason: string])[] = [
  ['f = async () => { const [error, answer] = await uni.request(a) }', ofPair],
  ['f = async () => { [error, answer] = await uni.request(a) }', ofPair],
  ['uni.request(a).then(([error, answer]) => b())', ofPair],
  ['uni.request(a).then((data) => { const [error, answer] = data })', ofPair],
  ['uni.request(a).then((data) => { [error, answer] = data })', ofPair],
  ['uni.request(a).then(function (data) { b(data[1].data) })', ofPair],
  ['f = async () => { const data = await uni.request(a); b(data[1]) }', ofPair],
  [
    'inject(wx)',
    'wx stays where it is handed on: pass mpx if crossmp has all that is called on it.',
  ],
  [
    'wx[name]()',
    'wx[…] stays, since only run time knows the member: read it of mpx if crossmp has every one.',
  ],
  [
    'wx.request = traced',
    'wx stays where the file sets one of its members, and so does what reads that.',
  ],
  [
    'wx.tools = {}',
    "wx.tools is the app's own: keep it in a module, since not every platform has wx.",
  ],
  [
    'my.tradePay({ tradeNO })',
    "crossmp has no tradePay: write mpx.requestPayment, with WeChat's names of options and results.",
  ],
  ['my.foo()', "crossmp has no foo: guard my.foo with mpx.is('alipay')."],
  ['my.call(a)', "crossmp has no call: guard my.call with mpx.is('alipay')."],
  ['wx.sell()', "crossmp has no sell: guard wx.sell with mpx.is('wechat')."],
  ['wx.env.X', "crossmp has no env: guard wx.env with mpx.is('wechat')."],
  [
    "if (typeof wx !== 'undefined') a()",
    "wx is WeChat's alone: if this asks for the platform, ask mpx.is('wechat').",
  ],
  [
    'my.request({ headers })',
    "my.request has names of Alipay's own: call mpx by its documentation instead.",
  ],
  [
    'my.makePhoneCall({ ...a })',
    "my.makePhoneCall has names of Alipay's own: call mpx by its documentation instead.",
  ],
  [
    'my.makePhoneCall({ number, fail: tell })',
    "my.makePhoneCall has names of Alipay's own: call mpx by its documentation instead.",
  ],
  [
    'my.showLoading({ content, delay: 9 })',
    "my.showLoading has names of Alipay's own: call mpx by its documentation instead.",
  ],
  [
    "if (my.canIUse('a')) b()",
    "my.canIUse has names of Alipay's own: call mpx by its documentation instead.",
  ],
]

test.each(left)('%s stays, with a comment', async (code, reason) => {
  const text = (comment: string) => `Page({\n  onLoad() {\n${comment}    ${code}\n  },\n})\n`
  expect(await migrated(text(''))).toBe(text(`    // crossmp-migrate: ${reason}\n`))
})

test.each([
  'App({})\nPage({})\ngetApp()',
  "import Taro from '@tarojs/taro'\nTaro.useDidShow(f)",
  'const wx = make()\nwx.request()',
  'page.wx.request({ wx: 1 })',
  "const { mpx } = require('crossmp')\nif (mpx.is('wechat')) wx.sell()",
  "const { mpx } = require('crossmp')\nif (mpx.is('alipay')) my.alert({ content })",
])('%s stays', async (text) => expect(await migrated(text)).toBe(text))

test.each([
  'abstract class A { abstract wx(): void }',
  'interface A { wx(): void; my: string }',
  'class A { wx(a: string): void; wx(a: number): void; wx(a: unknown) {} }',
])('%s stays', async (text) => expect(await migrated(text, 'app.ts')).toBe(text))

describe('comments', () => {
  test('say once of a file that it calls wx.cloud', async () => {
    const text = 'if (!wx.cloud) a()\nelse wx.cloud.init()\nwx.cloud.database()\n'
    expect(await migrated(text)).toBe(`// crossmp-migrate: ${ofCloud}\n${text}`)
  })

  test('call mpx by its name in the file', async () => {
    const text = "import mpx from '@mpxjs/core'\ninject(mpx)\nwx.sell()\n"
    expect(await migrated(text)).toBe(`import mpx from '@mpxjs/core'
// crossmp-migrate: mpx stays where it is handed on: pass crossmp if crossmp has all that is called on it.
inject(mpx)
// crossmp-migrate: crossmp has no sell: guard wx.sell with crossmp.is('wechat').
wx.sell()
`)
  })

  test.each([
    '// eslint-disable-next-line no-undef',
    '// prettier-ignore',
    '/* prettier-ignore */',
  ])('stand above %s', async (directive) => {
    const text = `a()\n${directive}\n// @ts-ignore\nwx[a]()\n`
    const after = await migrated(text)
    expect(after).toMatch(/^a\(\)\n\/\/ crossmp-migrate: .*\n/)
    expect(after.replace(/\/\/ crossmp-migrate: .*\n/, '')).toBe(text)
  })

  test('stand above an export of what a framework has', async () => {
    const text = "import { request } from '@tarojs/taro'\nexport { request }\n"
    const reason = 'request stays where it is exported: export mpx.request instead.'
    expect(await migrated(text)).toBe(
      text.replace('export', `// crossmp-migrate: ${reason}\nexport`),
    )
  })

  test('stand above the statement that begins the line', async () => {
    const text = 'a(); wx[b]({\n  c: wx[d],\n})\n'
    const reason = /^\/\/ crossmp-migrate: wx\[…\] stays.*\n/
    const after = await migrated(text)
    expect(after).toMatch(reason)
    expect(after.replace(reason, '').replace(/^ {2}\/\/ .*\n/m, '')).toBe(text)
  })

  test('are written once for a statement, in the line ends of the file', async () => {
    expect(await migrated('wx[a](wx[b])\r\n')).toMatch(
      /^\/\/ crossmp-migrate: .*\.\r\nwx\[a\]\(wx\[b\]\)\r\n$/,
    )
  })
})
