import { describe, expect, test } from 'vitest'
import { chinese } from '../../src/messages/chinese'
import { english } from '../../src/messages/english'
import type { Message } from '../../src/messages/findings'
import { languageOf } from '../../src/messages/language'
import { textOf } from '../../src/messages/textOf'

/** One finding of each kind. */
const findings: { readonly [C in Message['code']]: Extract<Message, { code: C }>['args'] } = {
  'absent-api': { platform: 'alipay', object: 'wx', api: 'addCard', on: ['wechat'] },
  'newer-api': newer('chooseVideo', 'chooseVideo'),
  'newer-option': newer('request({ timeout })', 'request.object.timeout'),
  'newer-value': newer("request({ method: 'PUT' })", 'request.object.method.PUT'),
  'refused-option': refused('request({ enableChunked })', 'request.object.enableChunked'),
  'refused-value': refused("request({ redirect: 'manual' })", 'request.object.redirect.manual'),
  'needed-option': {
    platform: 'alipay',
    object: 'wx',
    api: 'requestPayment',
    lack: 'tradeNO or orderStr',
  },
  undeclared: {
    platform: 'wechat',
    object: 'mpx',
    api: 'getLocation',
    field: 'requiredPrivateInfos',
    value: 'getLocation',
  },
  'unknown-option': { object: 'mpx', api: 'request', option: 'headers', meant: 'header' },
  'unknown-query': { object: 'mpx', asked: 'requets', meant: 'request' },
  'unknown-platform': { object: 'mpx', asked: 'weixin', meant: 'wechat' },
  'whole-object': { object: 'mpx' },
  'computed-member': { object: 'wx' },
  'foreign-member': {
    platform: 'wechat',
    host: 'my',
    owner: 'alipay',
    member: 'getAddress',
    instead: 'chooseAddress',
  },
  'own-spelling': { host: 'my', member: 'request' },
  'foreign-write': { platform: 'alipay', host: 'wx', owner: 'wechat' },
  'unknown-member': {
    platform: 'wechat',
    source: 'crossmp',
    member: 'requets',
    meant: 'request',
  },
  'member-is-export': { source: 'crossmp', name: 'isCancel' },
  'unknown-export': {
    platform: 'wechat',
    source: 'crossmp',
    name: 'Foo',
    meant: undefined,
    maybeType: true,
  },
  'no-default-export': { source: 'crossmp' },
  unparsable: { reason: 'Unexpected token, expected ","' },
  summary: { findings: 1, places: 12, files: 3 },
}

function newer(what: string, query: string) {
  const since = { base1: '1.10.0', base2: '2.0.0', client: '10.1.32' } as const
  return { platform: 'alipay', object: 'mpx', what, since, minimum: '1.9.0', query } as const
}

function refused(what: string, query: string) {
  return { platform: 'alipay', object: 'mpx', what, query } as const
}

const all = Object.entries(findings).map(([code, args]) => ({ code, args }) as Message)

describe.each(all)('$code', (finding) => {
  test('is a sentence in English', () => {
    const text = textOf(finding, 'en')
    expect(text).toMatch(/^[\w'].*[.?]$/)
    expect(text).not.toMatch(/undefined|\[object|[^\x20-\x7e]/)
  })

  test('is a sentence in Chinese, with the same names', () => {
    const text = textOf(finding, 'zh')
    expect(text).toMatch(/[。？]$/)
    expect(text).not.toMatch(/undefined|\[object|base library|WeChat|Alipay|[,:?]$/)
    const names = textOf(finding, 'en').match(/\w+\.canIUse\('[^']*'\)|targets\.\w+/g) ?? []
    for (const name of names) expect(text).toContain(name)
  })
})

test('every text is there in both languages', () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort())
  expect(Object.keys(findings).sort()).toEqual(Object.keys(english).sort())
})

test('versions and guards are said as developers say them', () => {
  expect(
    all.filter(({ code }) => /newer-api|absent/.test(code)).map((one) => textOf(one, 'zh')),
  ).toEqual([
    "支付宝没有 wx.addCard：请用 wx.is('wechat') 或 wx.canIUse('addCard') 判断后再调用。",
    "mpx.chooseVideo 需要支付宝基础库 1.10.0 或 2.0.0、客户端 10.1.32，而应用支持的最低版本是 1.9.0：请提高 targets.alipay，或者用 mpx.canIUse('chooseVideo') 判断后再调用。",
  ])
})

describe('the language', () => {
  test.each([
    [{ CROSSMP_LANG: 'zh', LANG: 'en_US.UTF-8' }, 'zh'],
    [{ CROSSMP_LANG: 'en', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'zh_TW', LANG: 'en_US.UTF-8' }, 'zh'],
    [{ LANG: 'fr_FR' }, 'en'],
  ] as const)('of %o is %s', (env, language) => {
    expect(languageOf(env)).toBe(language)
  })
})
