import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/babel'
import { compile, failure } from './compile'

const targets = { wechat: '2.0.0', alipay: { base1: '1.11.0', client: '10.1.32' } }

interface Compiled {
  readonly code: string
  readonly reports: readonly Report[]
}

async function looked(source: string, options: object): Promise<Compiled> {
  const reports: Report[] = []
  const onReport = (report: Report) => reports.push(report)
  return { code: await compile(source, { targets, ...options, onReport }), reports }
}

const wechat = (source: string) => looked(source, { platform: 'wechat', natives: true })
const alipay = (source: string) => looked(source, { platform: 'alipay', natives: true })
const codes = ({ reports }: Compiled): string[] => reports.map(({ code }) => code)

describe("what the platform's own object lacks at the minimum", () => {
  it('is told of its members, options and values, in the words of the source', async () => {
    const { reports, code } = await wechat(
      "wx.getSystemSetting()\nwx.request({ url, enableHttp2: true })\nwx.request({ url, responseType: 'text' })",
    )
    expect(reports.map(({ message }) => message)).toEqual([
      "wx.getSystemSetting needs WeChat base library 2.20.1, but this app's minimum is 2.0.0: raise targets.wechat, or guard it with wx.canIUse('getSystemSetting').",
      "wx.request({ enableHttp2 }) needs WeChat base library 2.10.4, but this app's minimum is 2.0.0: raise targets.wechat, or guard it with wx.canIUse('request.object.enableHttp2').",
    ])
    expect(reports[0]).toMatchObject({
      kind: 'version',
      api: 'getSystemSetting',
      loc: { start: { line: 1 } },
    })
    expect(code).toContain('wx.getSystemSetting();')
    expect(code).not.toContain('crossmp')
  })

  it('is told of a time limit, which crossmp keeps and a host does not', async () => {
    expect(codes(await wechat('wx.request({ url, timeout: 1 })'))).toEqual(['newer-option'])
    const ofMpx = await wechat("require('crossmp').mpx.request({ url, timeout: 1 })")
    expect(codes(ofMpx)).toEqual([])
  })

  it("is told of Alipay's own members, which crossmp does not have", async () => {
    const found = await alipay("my.request({ url, method: 'PUT' })\nmy.getRunData({ countDate })")
    expect(found.reports.map(({ code, args }) => [code, args])).toMatchObject([
      ['newer-value', { object: 'my', what: "request({ method: 'PUT' })" }],
      ['newer-api', { object: 'my', what: 'getRunData', query: 'getRunData' }],
    ])
  })

  it.each([
    "if (wx.canIUse('getSystemSetting')) wx.getSystemSetting()",
    'if (wx.getSystemSetting) wx.getSystemSetting()',
    'wx.getSystemSetting && wx.getSystemSetting()',
    'wx.getSystemSetting?.()',
    "if (typeof wx.getSystemSetting === 'function') wx.getSystemSetting()",
    "const can = wx.canIUse('getSystemSetting'); if (!can) old(); else wx.getSystemSetting()",
    "if (wx.canIUse('request.object.enableHttp2')) wx.request({ url, enableHttp2: true })",
    'const wx = own(); wx.getSystemSetting()',
    'wx.mySetting(); wx.tools = {}; wx.tools.open(); start(wx)',
  ])('is not told behind a guard, nor of what is not the host: %s', async (source) => {
    const { reports, code } = await wechat(source)
    expect(reports).toEqual([])
    expect(code.replace(/\s/g, '')).toBe(`${source};`.replace(/\s/g, ''))
  })
})

describe('options that the host does not have', () => {
  it("are told with what the host calls them, by crossmp's name or by the letters", async () => {
    const { reports } = await alipay(
      "my.makePhoneCall({ phoneNumber: '1' })\nmy.setClipboard({ data: 'a' })\nmy.request({ ulr: '/' })",
    )
    expect(reports.map(({ message }) => message)).toEqual([
      "my.makePhoneCall has no option 'phoneNumber'. Did you mean 'number'?",
      "my.setClipboard has no option 'data'. Did you mean 'text'?",
      "my.request has no option 'ulr'. Did you mean 'url'?",
    ])
  })

  it("are told on WeChat too, where Alipay's name is given", async () => {
    const { reports } = await wechat("wx.makePhoneCall({ number: '1' }); wx.request({ headers })")
    expect(reports.map(({ message }) => message)).toEqual([
      "wx.makePhoneCall has no option 'number'. Did you mean 'phoneNumber'?",
      "wx.request has no option 'headers'. Did you mean 'header'?",
    ])
  })

  it('are not told where nobody knows which one was meant', async () => {
    expect(codes(await wechat('wx.request({ url, somethingNew: 1, success() {} })'))).toEqual([])
  })
})

describe('which object is looked at', () => {
  const source = "my.makePhoneCall({ phoneNumber: '1' }); wx.makePhoneCall({ number: '1' })"

  it("only the platform's own", async () => {
    expect((await wechat(source)).reports.map(({ args }) => args)).toMatchObject([{ object: 'wx' }])
    expect((await alipay(source)).reports.map(({ args }) => args)).toMatchObject([{ object: 'my' }])
  })

  it("without being asked, Alipay's 'my' where it is one of globals", async () => {
    const { reports, code } = await looked(source, { platform: 'alipay', globals: ['my'] })
    expect(reports.map(({ args }) => args)).toMatchObject([{ object: 'my' }])
    expect(code).toContain('my.makePhoneCall')
  })

  it("not WeChat's 'wx' where it stands for mpx: crossmp serves older hosts too", async () => {
    const options = { platform: 'wechat', globals: ['wx'], natives: true }
    const { reports, code } = await looked('wx.getClipboardData()', options)
    expect(code).toContain('crossmp/wechat/getClipboardData')
    expect(reports.map(({ code }) => code)).toEqual([])
  })

  it('nothing without the option', async () => {
    expect(codes(await looked(source, { platform: 'wechat' }))).toEqual([])
  })
})

it('takes nothing but true or false', async () => {
  expect(await failure('', { platform: 'wechat', natives: 'wx' })).toContain(
    "crossmp/babel needs true or false as its option 'natives', not 'wx'.",
  )
})
