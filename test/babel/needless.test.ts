import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/babel'
import { compile } from './compile'

const targets = { wechat: '2.10.0', alipay: '1.24.10' }
const globals = ['wx']

/** What is reported of code that may use `mpx`, with what each report is about. */
async function reportsOf(code: string, options: object = {}): Promise<string[]> {
  const reports: Report[] = []
  const onReport = (report: Report) => void reports.push(report)
  const given = { platform: 'wechat', targets, globals, reports: { guard: 'warn' }, onReport }
  await compile(`import { mpx, canIUse as can } from 'crossmp'\n${code}`, { ...given, ...options })
  return reports
    .filter(({ kind }) => kind === 'guard')
    .map(({ code, args }) => `${code} ${Object.values(args).join(' ')}`)
}

describe('a guard that changes nothing is reported', () => {
  test.each([
    ["if (mpx.canIUse('request')) show()", "needless-guard mpx canIUse('request') true"],
    ["if (can('request')) show()", "needless-guard mpx canIUse('request') true"],
    ["const able = !mpx.canIUse('request')", "needless-guard mpx canIUse('request') true"],
    ["if (wx.canIUse('request')) show()", "needless-guard wx canIUse('request') true"],
    ["if (mpx.is('wechat')) show()", "needless-guard mpx is('wechat') true"],
    ["if (mpx.is('alipay')) show()", "needless-guard mpx is('alipay') false"],
    ['if (wx.request) show()', 'needless-guard wx request true'],
    ["if (typeof wx.request === 'function') show()", 'needless-guard wx request true'],
    ['wx.request?.({ url })', 'needless-guard wx request true'],
    ['if (mpx.chooseVideo) show()', 'needless-test mpx chooseVideo'],
    ['const { chooseVideo } = mpx; if (chooseVideo) show()', 'needless-test mpx chooseVideo'],
    ['mpx.getWeRunData?.()', 'needless-test mpx getWeRunData'],
  ])('%s', async (code, report) => {
    expect(await reportsOf(code)).toEqual([report])
  })

  test('on the platform that lacks what is asked for', async () => {
    const code = "if (mpx.canIUse('addCard')) show(); if (wx.addCard) show()"
    expect(await reportsOf(code, { platform: 'alipay' })).toEqual([
      "needless-guard mpx canIUse('addCard') false",
      'needless-guard wx addCard false',
    ])
  })

  test.each([
    [
      "if (wx.canIUse('createUDPSocket')) show()",
      "needless-guard wx canIUse('createUDPSocket') true",
    ],
    ['if (wx.createUDPSocket) show()', 'needless-guard wx createUDPSocket true'],
    ['wx.createUDPSocket?.()', 'needless-guard wx createUDPSocket true'],
  ])("of the platform's own object: %s", async (code, report) => {
    expect(await reportsOf(code, { globals: [], natives: true })).toEqual([report])
  })

  test('at the place where it asks', async () => {
    const places: unknown[] = []
    const onReport = ({ loc }: Report) => void places.push(loc)
    await reportsOf("if (one && mpx.canIUse('request')) show()", { onReport })
    expect(places).toEqual([{ start: { line: 2, column: 11 }, end: { line: 2, column: 33 } }])
  })
})

describe('a guard is not reported', () => {
  test.each([
    ["if (mpx.canIUse('request')) show()", { targets: {} }],
    ["if (mpx.canIUse('request')) show()", { reports: {} }],
    ["if (mpx.canIUse('compressImage')) show()", { targets: { wechat: '2.3.0' } }],
    ["if (mpx.canIUse('request.object.enableChunked')) show()", {}],
    ['if (wx.chooseMessageFile) show()', { targets: { wechat: '2.3.0' } }],
    // crossmp has it on any host, and the test asks the host.
    ['if (wx.getWindowInfo) show()', {}],
    ['if (wx.cloud) show()', {}],
    ["if (wx.canIUse('cloud')) show()", {}],
    ['if (mpx.native) show()', {}],
    ['mpx.request({ url })', {}],
    ['if (wx.createUDPSocket) show()', { globals: [] }],
    ['if (wx.createUDPSocket) show()', { globals: [], natives: true, targets: {} }],
    ['if (wx.getSystemSetting) show()', { globals: [], natives: true }],
    ["if (my.canIUse('createUDPSocket')) show()", { globals: [], natives: true }],
    ["if (mpx.canIUse('zzzzzzzz')) show()", {}],
  ])('%s %j', async (code, options) => {
    expect(await reportsOf(code, options)).toEqual([])
  })
})
