import { afterAll, describe, expect, test } from 'vitest'
import { projectWith } from './_project'

const project = projectWith({})
afterAll(() => project.remove())

const explain = (...names: readonly string[]) => project.crossmp('explain', ...names)

describe('crossmp explain', () => {
  test('tells the versions, native methods and sources of an API, and which parts differ', () => {
    const { status, stdout } = explain('requestPayment')
    expect(stdout).toContain(`requestPayment

WeChat
  Every version that crossmp supports, by wx.requestPayment
  A call needs timeStamp, nonceStr, package, and paySign.
  Source: miniprogram-api-typings `)
    expect(stdout).toContain(`
Alipay
  Every version that crossmp supports, by my.tradePay
  A call needs tradeNO or orderStr.
`)
    expect(stdout).toContain('\n  requestPayment.object.tradeNO: WeChat –, Alipay ✓\n')
    expect(status).toBe(0)
  })

  test('tells what crossmp does itself, and what older hosts have', () => {
    const { stdout } = explain('uploadFile.object.timeout')
    expect(stdout).toContain(`WeChat
  From base library 2.10.0, by wx.uploadFile
`)
    expect(stdout).toContain(`
  Before that: Every version that crossmp supports, by wx.uploadFile
  crossmp emulates it.
`)
    expect(explain('request').stdout).toContain('It works in part.\n  responseType is')
  })

  test('tells what is never there', () => {
    const { stdout } = explain('wx.addCard')
    expect(stdout).toContain('Alipay\n  Never: there is nothing that could serve it.\n')
  })

  test('tells both in Chinese', () => {
    const { stdout } = explain('requestPayment', '--lang', 'zh')
    expect(stdout).toContain(`微信
  crossmp 支持的所有版本，由 wx.requestPayment 实现
  调用需要 timeStamp、nonceStr、package 和 paySign。
  来源：miniprogram-api-typings `)
    expect(stdout).toContain('\n  requestPayment.object.tradeNO: 微信 –, 支付宝 ✓\n')
    expect(explain('chooseVideo', '--lang', 'zh').stdout).toContain('  从基础库 1.10.0 开始，由 ')
    const code = explain('absent-api', '--lang', 'zh').stdout
    expect(code).toMatch(/^absent-api: 平台没有这个 API\n\n/)
    expect(code).toMatch("修改后：\n\n  if (mpx.is('wechat')) mpx.addCard({ cardList: [] })\n")
  })

  test.each(['absent-api', 'crossmp/absent-api'])('tells what %s means', (code) => {
    const { status, stdout } = explain(code)
    expect(stdout).toMatch(/^absent-api: The platform has no such API\n\n/)
    expect(stdout).toMatch("After:\n\n  if (mpx.is('wechat')) mpx.addCard({ cardList: [] })\n")
    expect(status).toBe(0)
  })

  test('what is no API, and what a host calls by another name', () => {
    expect(explain('mpx.canIUse').stdout).toBe(
      "canIUse is crossmp's own, and there on every platform and version.\n",
    )
    const { stdout } = explain('my.tradePay')
    expect(stdout).toMatch(/^my\.tradePay serves mpx\.requestPayment\.\n\nrequestPayment\n/)
    expect(explain('my.request').stdout).toMatch(/^request\n/)
  })

  test.each([
    [['uplodFile'], "crossmp knows no API, part or code 'uplodFile'. Did you mean 'uploadFile'?"],
    [['absent-ap'], "crossmp knows no API, part or code 'absent-ap'. Did you mean 'absent-api'?"],
    [
      ['request.object.timeot'],
      "crossmp knows no API, part or code 'request.object.timeot'. Did you mean 'request.object.timeout'?",
    ],
    [['constructor'], "crossmp knows no API, part or code 'constructor'."],
    [[], 'crossmp explain needs one name: see crossmp explain --help.'],
    [['a', 'b'], 'crossmp explain needs one name: see crossmp explain --help.'],
    [['--jsn'], "crossmp explain has no option '--jsn'. See crossmp explain --help."],
  ])('%j is answered with one sentence', (args, sentence) => {
    expect(explain(...args)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` })
  })
})
