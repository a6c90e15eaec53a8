import { describe, expect, test } from 'vitest'
import crossmp from '../../src/eslint'
import { findingRules } from '../../src/eslint/findingRules'
import { english } from '../../src/messages/explanations/english'
import { testers } from './_testers'

const settings = { crossmp: { targets: { wechat: '2.10.0', alipay: '1.9.0' } } }
const imports = "import { mpx } from 'crossmp'\n"

/** Code that may use `mpx`, from its second line on. */
const valid = (code: string, crossmp = {}) => ({
  code: imports + code,
  settings: { crossmp: { ...settings.crossmp, ...crossmp } },
})

/** What is reported of it: where it begins and ends, and in which words. */
const invalid = (code: string, errors: readonly string[], crossmp = {}) => ({
  ...valid(code, crossmp),
  errors: errors.map((error) => {
    const [, line, column, endColumn, message = ''] =
      /^(\d+):(\d+)-(\d+) (.*)$/.exec(error)?.map(String) ?? []
    const [start, end] = [column, endColumn].map(Number)
    return { message, line: Number(line), column: start, endLine: Number(line), endColumn: end }
  }),
})

const cases = {
  'no-unsupported': {
    valid: [
      valid('mpx.request({ url })'),
      valid("if (mpx.is('wechat')) mpx.addCard({ cardList })"),
      valid("if (mpx.canIUse('addCard')) mpx.addCard({ cardList })"),
      valid('mpx.addCard({ cardList })', { platforms: ['wechat'] }),
      valid("if (!mpx.is('wechat')) throw 1\nmpx.addCard({ cardList })"),
      { code: 'wx.addCard({ cardList })', settings },
      { code: 'const mpx = other\nmpx.addCard()', settings },
    ],
    invalid: [
      invalid('mpx.addCard({ cardList })', [
        "2:5-12 Alipay has no mpx.addCard: guard it with mpx.is('wechat') or mpx.canIUse('addCard').",
      ]),
      invalid('const { addCard } = mpx\nshow()\naddCard({ cardList })', [
        "4:1-8 Alipay has no mpx.addCard: guard it with mpx.is('wechat') or mpx.canIUse('addCard').",
      ]),
      invalid("mpx.getLocation({ type: 'wgs84' })", [
        "2:25-32 mpx.getLocation({ type: 'wgs84' }) is rejected on Alipay, which does not support it: leave it out there, or guard it with mpx.canIUse('getLocation.object.type.wgs84').",
      ]),
      invalid('mpx.requestPayment({ timeStamp, nonceStr, package: prepaid, paySign })', [
        '2:1-19 mpx.requestPayment needs tradeNO or orderStr on Alipay: pass what is missing, or guard the call with mpx.is.',
      ]),
      invalid(
        'wx.addCard({ cardList })\nwx.getMenuStyle()',
        [
          "2:4-11 Alipay has no wx.addCard: guard it with wx.is('wechat') or wx.canIUse('addCard').",
          "3:4-16 crossmp has no wx.getMenuStyle, so on Alipay this is my.getMenuStyle, if there is one: guard it with wx.canIUse('getMenuStyle') or mpx.is('wechat').",
        ],
        { globals: ['wx'] },
      ),
      invalid(
        'my.request({ url })',
        [
          "2:4-11 my.request is compiled as mpx.request, whose options and results have WeChat's names: rewrite it as mpx.request, with those names.",
        ],
        { globals: ['my'] },
      ),
    ],
  },
  'no-newer-api': {
    valid: [
      valid('mpx.chooseVideo()', { targets: { alipay: '1.10.0' } }),
      valid('mpx.chooseVideo()', { targets: {} }),
      valid('mpx.chooseVideo()', { platforms: ['wechat'] }),
      valid("if (mpx.canIUse('chooseVideo')) mpx.chooseVideo()"),
    ],
    invalid: [
      invalid('mpx.chooseVideo()', [
        "2:5-16 mpx.chooseVideo needs Alipay base library 1.10.0, but this app's minimum is 1.9.0: raise targets.alipay, or guard it with mpx.canIUse('chooseVideo').",
      ]),
      invalid('mpx.getVideoInfo({ src })', [
        "2:5-17 mpx.getVideoInfo needs WeChat base library 2.11.0, but this app's minimum is 2.10.0: raise targets.wechat, or guard it with mpx.canIUse('getVideoInfo').",
      ]),
      invalid(
        "import Taro from '@tarojs/taro'\nTaro.chooseVideo()",
        [
          "3:6-17 Taro.chooseVideo needs Alipay base library 1.10.0, but this app's minimum is 1.9.0: raise targets.alipay, or guard it with Taro.canIUse('chooseVideo').",
        ],
        { imports: ['@tarojs/taro'] },
      ),
    ],
  },
  'no-newer-option': {
    valid: [
      valid('mpx.request({ url })'),
      valid("mpx.request({ url, enableChunked: mpx.canIUse('request.object.enableChunked') })"),
    ],
    invalid: [
      invalid(
        'mpx.request({\n  url,\n  enableChunked: true,\n})',
        [
          "4:3-16 mpx.request({ enableChunked }) needs WeChat base library 2.20.2, but this app's minimum is 2.10.0: raise targets.wechat, or guard it with mpx.canIUse('request.object.enableChunked').",
        ],
        { platforms: ['wechat'] },
      ),
      invalid("mpx.chooseMedia({ mediaType: ['mix'] })", [
        "2:31-36 mpx.chooseMedia({ mediaType: 'mix' }) needs Alipay base library 1.10.0, but this app's minimum is 1.9.0: raise targets.alipay, or guard it with mpx.canIUse('chooseMedia.object.mediaType.mix').",
      ]),
    ],
  },
  'no-unknown-option': {
    valid: [
      valid('mpx.request({ url, header })'),
      valid('mpx.request({ ...options, zzzzzzzz: 1 })'),
      valid('mpx.request({ url, alipay: { enableCookie: true } })'),
    ],
    invalid: [
      // Once, though it is so on both platforms.
      invalid('mpx.request({ url, headers })', [
        "2:20-27 mpx.request has no option 'headers'. Did you mean 'header'?",
      ]),
      invalid("mpx.makePhoneCall({ number: '1' })", [
        "2:21-27 mpx.makePhoneCall has no option 'number'. Did you mean 'phoneNumber'?",
      ]),
    ],
  },
  'no-unknown-name': {
    valid: [valid("if (mpx.canIUse('request.object.timeout')) mpx.request({ url })")],
    invalid: [
      invalid('mpx.requets({ url })', [
        '2:5-12 mpx.requets is not an API of crossmp (compiling for alipay). Did you mean mpx.request?',
      ]),
      invalid('mpx.isCancel(error)', [
        "2:5-13 'isCancel' is not a member of mpx: write import { isCancel } from 'crossmp'.",
      ]),
      invalid("if (mpx.is('weixin')) show()", [
        "2:12-20 mpx.is('weixin') is always false: crossmp knows no platform of that name. Did you mean 'wechat'?",
      ]),
      invalid("if (mpx.canIUse('zzzzzzZzzzzz')) show()", [
        "2:17-31 mpx.canIUse('zzzzzzZzzzzz') is always false: crossmp knows nothing of that name.",
      ]),
      {
        code: "import mpx from 'crossmp'\nmpx.request({ url })",
        errors: ["'crossmp' has no default export: write import { mpx } from 'crossmp'."],
      },
      {
        code: "import { requets } from '@our/mpx'\nrequets({ url })",
        settings: { crossmp: { source: '@our/mpx' } },
        errors: [
          "'@our/mpx' has no export 'requets' (compiling for alipay). Did you mean 'request'?",
        ],
      },
    ],
  },
  'no-whole-mpx': {
    valid: [valid('const { request } = mpx\nstart({ request })'), valid("mpx['request']({ url })")],
    invalid: [
      invalid('start(mpx)', [
        '2:7-10 All of mpx is needed here, so the app includes every API: read members by name, as in mpx.uploadFile.',
      ]),
      invalid('mpx[name]()', [
        '2:1-10 The name of this member is only known at run time, so the app includes every API: read members by name, as in mpx.uploadFile.',
      ]),
    ],
  },
  'no-unused-guard': {
    valid: [
      valid("if (mpx.is('wechat')) show()"),
      valid("if (mpx.canIUse('chooseVideo')) show()"),
      valid("if (mpx.canIUse('addCard')) show()"),
      valid("if (mpx.canIUse('request')) show()", { targets: { wechat: '2.10.0' } }),
      valid("if (mpx.is('weixin')) show()"),
      valid('if (wx.request) show()'),
    ],
    invalid: [
      invalid("if (mpx.canIUse('request')) show()", [
        "2:5-27 mpx.canIUse('request') holds on every host that is checked for: leave this guard out.",
      ]),
      invalid(
        "show(mpx.is('wechat'))\nif (!mpx.canIUse('addCard')) show()",
        [
          "2:6-22 mpx.is('wechat') holds on no host that is checked for: leave out this guard and what is behind it.",
          "3:6-28 mpx.canIUse('addCard') holds on no host that is checked for: leave out this guard and what is behind it.",
        ],
        { platforms: ['alipay'] },
      ),
      invalid('if (mpx.chooseVideo) show()', [
        "2:5-20 mpx.chooseVideo is always a function, also where calls of it fail: ask mpx.canIUse('chooseVideo').",
      ]),
      invalid(
        'if (wx.request) show()',
        ['2:5-15 wx.request holds on every host that is checked for: leave this guard out.'],
        { globals: ['wx'] },
      ),
    ],
  },
}

describe.each(testers)('$name', ({ tester }) => {
  for (const [name, { valid, invalid }] of Object.entries(cases)) {
    tester.run(name, crossmp.rules[name] as never, { valid, invalid } as never)
  }
})

test('each finding has a rule, but for those of a build', () => {
  const codes = Object.values(findingRules).flatMap(({ codes }) => codes)
  const others = ['native-call', 'unparsable', 'summary']
  expect([...codes, ...others].sort()).toEqual(Object.keys(english).sort())
})

test('each rule says what it is for, and where that is explained', () => {
  for (const [name, { meta }] of Object.entries(crossmp.rules)) {
    const url = expect.stringMatching(new RegExp(`^file:///.*/docs/guides/eslint\\.md#${name}$`))
    expect(meta).toMatchObject({ docs: { description: expect.any(String), url }, schema: [] })
  }
})
