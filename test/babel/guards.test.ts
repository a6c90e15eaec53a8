// `globals: ['wx']` on Alipay: an app that looks for a member before it calls it, and does without where there is none.
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/babel'
import { compile } from './compile'

async function wx(source: string, platform: 'wechat' | 'alipay' = 'alipay') {
  const reports: Report[] = []
  const onReport = (report: Report) => reports.push(report)
  return { code: await compile(source, { platform, globals: ['wx'], onReport }), reports }
}
const lineOf = (code: string): string => code.replace(/\s+/g, ' ').trim()

describe('what stands behind a guard that Alipay fails is gone, and nothing is reported', () => {
  it.each([
    "if (typeof wx.checkSession === 'function') wx.checkSession()",
    "if (typeof wx.checkSession !== 'undefined') wx.checkSession()",
    'if (wx.checkSession) wx.checkSession()',
    'if (wx?.checkSession) wx.checkSession()',
    'wx.checkSession && wx.checkSession()',
    'wx.checkSession?.()',
    "if ('checkSession' in wx) wx.checkSession()",
    'if (wx.checkSession != null) wx.checkSession()',
    'if (wx.checkSession !== undefined) wx.checkSession()',
    "if (wx.canIUse('checkSession') === true) wx.checkSession()",
    'const check = wx.checkSession; if (check) check()',
    'const { checkSession } = wx; if (checkSession) checkSession()',
    'if (wx.openCard) wx.openCard({ cardList: [] })',
  ])('%s', async (source) => {
    const { code, reports } = await wx(source)
    expect([lineOf(code), reports]).toEqual(['', []])
  })
})

describe('what is done without it stays', () => {
  it.each([
    ['if (!wx.checkSession) old(); else wx.checkSession()', 'old();'],
    ['const check = wx.checkSession || old; check()', 'const check = old; check();'],
    ['check = wx.checkSession ?? old', 'check = old;'],
    ['const ok = wx.checkSession ? 1 : 2', 'const ok = 2;'],
    ['if (wx.checkSession == null) old()', 'old();'],
    ['if (wx.checkSession === null) old()', ''],
    ["if (typeof wx === 'object') start()", 'start();'],
  ])('%s', async (source, left) => expect(lineOf((await wx(source)).code)).toBe(left))
})

describe('what is called or kept without a guard stays, and is reported', () => {
  it.each([
    'wx.checkSession()',
    'start(wx.checkSession)',
    'const check = wx.checkSession; check()',
    'wx.checkSession.call(wx)',
    'wx.checkSession?.().then(done)',
  ])('%s', async (source) => {
    const { code, reports } = await wx(source)
    expect(code).toContain('crossmp/alipay/checkSession')
    expect(reports).toMatchObject([{ kind: 'unsupported', api: 'checkSession' }])
  })
})

it.each([
  ["if ('request' in wx) start()", /^start\(\);$/],
  ["if ('im' in wx) start()", /'im' in _mpx\) start\(\);$/],
  ['wx.request && start()', /_request && start\(\);$/],
])('leaves what the platform has, or the app: %s', async (source, left) => {
  expect(lineOf((await wx(source)).code)).toMatch(left)
})

it.each([
  "if (typeof wx === 'object') start();",
  "if ('checkSession' in wx) start();",
  "if ('addCard' in wx) start();",
])('at home, the object itself is asked: %s', async (source) => {
  expect(lineOf((await wx(source, 'wechat')).code)).toBe(source)
})

it("leaves the platform's own object alone, which may have what is ours elsewhere", async () => {
  const source = 'if (my.checkSession) my.checkSession();'
  const code = await compile(source, { platform: 'alipay', globals: ['my'] })
  expect(code).toContain('if (my.checkSession)')
})
