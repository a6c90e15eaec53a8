import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/babel'
import { compile, failureOf } from './compile'

async function reportsOf(body: string, options: object = {}): Promise<string[]> {
  const reports: Report[] = []
  const onReport = (report: Report) => void reports.push(report)
  await compile(`import { mpx } from 'crossmp'\n${body}`, {
    platform: 'wechat',
    onReport,
    ...options,
  })
  return reports.map(({ message }) => message)
}

describe('an option that no platform has', () => {
  test.each([
    ['mpx.request({ url, headers })', 'header'],
    ['mpx.request({ url, metod: "POST" })', 'method'],
    ['mpx.request({ url, sucess() {}, sucess: show })', 'success'],
    ['mpx.makePhoneCall({ number })', 'phoneNumber'],
    ['mpx.showToast({ content })', 'title'],
    ['mpx.setClipboardData({ text })', 'data'],
    ['mpx.uploadFile({ url, filePath, fileName })', 'name'],
    ['const { makePhoneCall: call } = mpx; call({ "number": 1 })', 'phoneNumber'],
  ])('is reported where it is clear what was meant: %s', async (body, meant) => {
    for (const platform of ['wechat', 'alipay']) {
      const [message, ...others] = await reportsOf(body, { platform })
      expect(message).toMatch(` Did you mean '${meant}'?`)
      expect(others).toEqual([])
    }
  })

  test.each([
    'mpx.request({ url, ...headers })',
    'mpx.request({ url, [headers]: 1 })',
    'mpx.request({ url, header, myOwnThing: 1 })',
    'mpx.request({ url, alipay: { headers } })',
    'mpx.request({ url, signal, timeout, success, fail, complete })',
  ])('is not where it is not: %s', async (body) => {
    expect(await reportsOf(body)).toEqual([])
  })

  test('is not mistaken for one that is given already', async () => {
    expect(await reportsOf('mpx.request({ url, header, headers })')).toEqual([])
  })

  test('has the name of the object in the source', async () => {
    const globals = ['wx']
    expect(await reportsOf('wx.request({ url, headers })', { globals })).toEqual([
      "wx.request has no option 'headers'. Did you mean 'header'?",
    ])
  })
})

describe('a question about nothing', () => {
  test.each([
    ["mpx.canIUse('Request')", "'request'"],
    ["mpx.canIUse('request.objekt.url')", "'request.object.url'"],
    ["mpx.canIUse('uploadFile.return.onProgresUpdate')", "'uploadFile.return.onProgressUpdate'"],
    ["mpx.is('alipya')", "'alipay'"],
    ["mpx.is('weixin')", "'wechat'"],
    ["wx.is('weixin')", "'wechat'"],
    ["wx.canIUse('request.object.heder')", "'request.object.header'"],
    ["const { canIUse } = mpx; canIUse('logn')", "'login'"],
  ])('is an error where it is clear what was meant: %s', async (question, meant) => {
    const compiled = compile(`import { mpx } from 'crossmp'\n${question}`, {
      platform: 'alipay',
      globals: ['wx'],
    })
    expect(await failureOf(compiled)).toContain(` Did you mean ${meant}?`)
  })

  test.each([
    "mpx.canIUse('somethingNewAndStrange')",
    "mpx.canIUse('request.object.nothingOfTheKind')",
    "mpx.canIUse('request.object.method.GET.x')",
    "mpx.canIUse('')",
    "mpx.is('elsewhere')",
  ])('is reported: %s', async (question) => {
    expect(await reportsOf(question)).toEqual([expect.stringMatching(/ is always false: crossmp /)])
    expect(await reportsOf(question, { reports: { unknown: 'off' } })).toEqual([])
  })

  test.each([
    "mpx.canIUse('button.open-type.share')",
    "mpx.canIUse('cover-view')",
    "mpx.canIUse('addCard.object.anything')",
    "mpx.canIUse('request.return.offHeadersReceived')",
    "mpx.canIUse('request.object.alipay.enableCookie')",
    "mpx.canIUse('request.success.profile.rtt')",
    "wx.canIUse('requets')",
    "const { canIUse } = wx; canIUse('requets')",
    'mpx.canIUse(asked)',
  ])('is not what somebody can answer: %s', async (question) => {
    expect(await reportsOf(question, { globals: ['wx'] })).toEqual([])
  })

  // WeChat's and Alipay's documents of components.
  const components =
    'ad audio button camera canvas checkbox checkbox-group contact-button cover-image cover-view editor form icon image input keyboard-accessory label lifestyle list-view live-player live-pusher login lottie map match-media movable-area movable-view navigation-bar navigator official-account open-data page-container page-meta picker picker-view picker-view-column progress radio radio-group rich-text root-portal scroll-view share-element slider slot sticky-header swiper swiper-item switch text textarea video view voip-room web-view'

  test.each(components.split(' '))('is not a component: %s', async (component) => {
    expect(await reportsOf(`mpx.canIUse('${component}')`)).toEqual([])
  })
})
