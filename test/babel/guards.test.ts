// `globals: ['wx']` on Alipay: an app that looks for a member before it calls it, and does without where there is none.
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/babel'
import { compile } from './compile'

async function wx(source: string, platform: 'wechat' | 'alipay' = 'alipay') {
  const reports: Report[] = []
  const onReport = (report: Report) => reports.push(report)
  return { code: await compile(source, { platform, globals: ['wx'], onReport }), reports }
}
/** Without what loads crossmp's, and with a word for what asks. */
const lastOf = (code: string): string =>
  lineOf(
    code.replace(/^var[^;]*;/, '').replace(/_supports\(\["request", "httpRequest"\]\)/g, 'ASKED'),
  )
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
    'wx.checkSession?.().then(done)',
    'wx.checkSession?.call(wx)',
    'const { checkSession } = wx; checkSession && checkSession()',
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
    [
      'const { checkSession = old } = wx; checkSession()',
      'const checkSession = old; checkSession();',
    ],
  ])('%s', async (source, left) => expect(lineOf((await wx(source)).code)).toBe(left))
})

describe('what is called without a guard stays, and is reported', () => {
  it.each([
    'wx.checkSession()',
    'const check = wx.checkSession; check()',
    'const { checkSession } = wx; checkSession()',
    'wx.checkSession.call(wx)',
    'start(wx.checkSession.bind(wx))',
    'new wx.checkSession()',
  ])('%s', async (source) => {
    const { code, reports } = await wx(source)
    expect(code).toContain('crossmp/alipay/checkSession')
    expect(reports).toMatchObject([{ kind: 'unsupported', api: 'checkSession' }])
  })
})

describe('what is handed on is undefined, as the platform has none, and is reported', () => {
  it.each([
    ['start(wx.checkSession)', 'start(void 0);'],
    ['start({ check: wx.checkSession })', 'start({ check: void 0 });'],
    ['check = wx.checkSession', 'check = void 0;'],
    ['let check = wx.checkSession; check = 1', 'let check = void 0; check = 1;'],
    ['const check = wx.checkSession; start(check)', 'start(void 0);'],
    ['const { checkSession } = wx; start(checkSession)', 'start(void 0);'],
    ['export const { checkSession } = wx', 'export const checkSession = void 0;'],
    ['start(wx.checkSession === old)', 'start(void 0 === old);'],
  ])('%s', async (source, left) => {
    const { code, reports } = await wx(source)
    expect(lineOf(code)).toBe(left)
    expect(reports).toMatchObject([{ kind: 'unsupported', api: 'checkSession' }])
  })

  it('but where the same name is called, that fails as any call does', async () => {
    const { code } = await wx('const check = wx.checkSession; start(check); check()')
    expect(code).toContain('start(void 0);\ncheck();')
  })
})

describe('what Alipay has from a version on is asked for', () => {
  it.each([
    ["if ('request' in wx) start()", 'if (ASKED) start();'],
    ['wx.request && start()', 'ASKED && start();'],
    ['done(wx.request && 1)', 'done((ASKED ? true : void 0) && 1);'],
    ["if (typeof wx.request === 'function') start()", 'if (ASKED) start();'],
    ["if (typeof wx.request == 'undefined') old()", 'if (!ASKED) old();'],
    ['done(typeof wx.request)', 'done(ASKED ? "function" : "undefined");'],
    ['if (wx.request != null) start()', 'if (ASKED) start();'],
    ['const load = wx.request; if (load) load(a)', 'const load = _request; if (ASKED) load(a);'],
    ['done(Boolean(wx.request))', 'done(Boolean(ASKED));'],
    ['wx.request?.(a).then(done)', '(ASKED ? _request : void 0)?.(a).then(done);'],
    ['(wx.request || old)(a)', '((ASKED ? _request : void 0) || old)(a);'],
    [
      'const { request = old } = wx; request(a)',
      'const request = ASKED ? _request : old; request(a);',
    ],
    ['start(wx.request)', 'start(_request);'],
  ])('%s', async (source, left) => {
    const { code, reports } = await wx(source)
    expect(lastOf(code)).toBe(left)
    expect(reports).toEqual([])
  })

  it('if not every host that the app is for has it', async () => {
    const options = { platform: 'alipay', globals: ['wx'], targets: { alipay: '2.0.0' } }
    expect(await compile('if (wx.request) start(); else old()', options)).toBe('start();')
  })
})

it("asks the platform's host for what is the app's", async () => {
  expect(lineOf((await wx("if ('im' in wx) start()")).code)).toMatch(/'im' in _mpx\) start\(\);$/)
})

describe('at home the host is asked, and what stands behind is ours', () => {
  it.each([
    ['if (wx.request) wx.request(a)', 'if (wx.request) _request(a);'],
    ['wx.request && wx.request(a)', 'wx.request && _request(a);'],
    [
      "typeof wx.request === 'function' ? wx.request(a) : old()",
      "typeof wx.request === 'function' ? _request(a) : old();",
    ],
    ['if (wx?.request !== undefined) wx.request(a)', 'if (wx?.request !== undefined) _request(a);'],
    ['wx.request?.(a).then(done)', '(wx.request ? _request : void 0)?.(a).then(done);'],
    ['(wx.request ?? old)(a)', '((wx.request ? _request : void 0) ?? old)(a);'],
    [
      'const load = wx.request; if (load) load(a)',
      'const load = _request; if (wx.request) load(a);',
    ],
    [
      'const { request } = wx; request && request(a)',
      'const request = _request; wx.request && request(a);',
    ],
    [
      'const { request = old } = wx; request(a)',
      'const request = wx.request ? _request : old; request(a);',
    ],
    ['const host = wx; if (host.request) host.request(a)', 'if (wx.request) _request(a);'],
  ])('%s', async (source, left) => {
    expect(lastOf((await wx(source, 'wechat')).code)).toBe(left)
  })
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

describe('what an older host lacks is not reported behind a guard', () => {
  it.each([
    'if (wx.getPrivacySetting) wx.getPrivacySetting(a)',
    'wx.getPrivacySetting && wx.getPrivacySetting(a)',
    'wx.getPrivacySetting?.(a)',
    "if (typeof wx.getPrivacySetting === 'function') wx.getPrivacySetting(a)",
    "if (typeof wx.getPrivacySetting === 'undefined') old(); else wx.getPrivacySetting(a)",
    "if ('getPrivacySetting' in wx) wx.getPrivacySetting(a)",
    'if (wx.getPrivacySetting != null) wx.getPrivacySetting(a)',
    'function choose() { if (wx.getPrivacySetting === undefined) return; wx.getPrivacySetting(a) }',
    'const choose = wx.getPrivacySetting; if (choose) choose(a)',
    'const { getPrivacySetting } = wx; if (!getPrivacySetting) old(); else getPrivacySetting(a)',
    'const { getPrivacySetting = old } = wx; getPrivacySetting(a)',
    'const has = !!wx.getPrivacySetting; if (has) wx.getPrivacySetting(a)',
    '(wx.getPrivacySetting || old)(a)',
  ])('%s', async (source) => {
    expect(await kindsAt(source)).toEqual([])
  })

  it.each([
    'wx.getPrivacySetting(a)',
    'if (!wx.getPrivacySetting) wx.getPrivacySetting(a)',
    "if (typeof wx.getPrivacySetting === 'undefined') wx.getPrivacySetting(a)",
    'if (wx.chooseImage) wx.getPrivacySetting(a)',
    'start(wx.getPrivacySetting)',
  ])('but without one: %s', async (source) => expect(await kindsAt(source)).toEqual(['version']))

  async function kindsAt(source: string): Promise<string[]> {
    const kinds: string[] = []
    const onReport = ({ kind }: Report) => kinds.push(kind)
    const targets = { wechat: '2.0.0' }
    await compile(source, { platform: 'wechat', globals: ['wx'], targets, onReport })
    return kinds
  }
})
