import { describe } from 'vitest'
import crossmp from '../../src/eslint'
import { testers } from './_testers'

const targets = { wechat: '2.10.0', alipay: '1.24.10' }
const settings = { crossmp: { targets, natives: true } }

const valid = (code: string) => ({ code, settings })
const invalid = (code: string, ...errors: readonly object[]) => ({ code, errors, settings })

const cases = {
  'no-newer-api': {
    valid: [
      valid('wx.request({ url })'),
      valid('if (wx.getSystemSetting) wx.getSystemSetting()'),
      valid("if (wx.canIUse('getSystemSetting')) wx.getSystemSetting()"),
      valid('const wx = other\nwx.getSystemSetting()'),
      { code: 'wx.getSystemSetting()', settings: { crossmp: { targets } } },
    ],
    invalid: [
      invalid('show()\nwx.getSystemSetting()', {
        message:
          "wx.getSystemSetting needs WeChat base library 2.20.1, but this app's minimum is 2.10.0: raise targets.wechat, or guard it with wx.canIUse('getSystemSetting').",
        line: 2,
        column: 4,
      }),
    ],
  },
  'no-newer-option': {
    valid: [valid('wx.request({ url, method })')],
    invalid: [
      invalid('wx.request({ url, enableChunked: true })', {
        message:
          "wx.request({ enableChunked }) needs WeChat base library 2.20.2, but this app's minimum is 2.10.0: raise targets.wechat, or guard it with wx.canIUse('request.object.enableChunked').",
        line: 1,
        column: 19,
      }),
    ],
  },
  'no-unknown-option': {
    valid: [valid("my.makePhoneCall({ number: '1' })")],
    invalid: [
      invalid("my.makePhoneCall({ phoneNumber: '1' })", {
        message: "my.makePhoneCall has no option 'phoneNumber'. Did you mean 'number'?",
        line: 1,
        column: 20,
      }),
      invalid('wx.request({ url, headers })', {
        message: "wx.request has no option 'headers'. Did you mean 'header'?",
        line: 1,
        column: 19,
      }),
    ],
  },
  'no-unused-guard': {
    valid: [valid('if (wx.getSystemSetting) show()'), valid('if (wx.notThere) show()')],
    invalid: [
      invalid('if (wx.createUDPSocket) wx.createUDPSocket()', {
        message:
          'wx.createUDPSocket holds on every host that is checked for: leave this guard out.',
        line: 1,
        column: 5,
      }),
      invalid("if (wx.canIUse('createUDPSocket')) wx.createUDPSocket()", {
        message:
          "wx.canIUse('createUDPSocket') holds on every host that is checked for: leave this guard out.",
        line: 1,
        column: 5,
      }),
    ],
  },
}

describe.each(testers)('$name, of code without crossmp', ({ tester }) => {
  for (const [name, { valid, invalid }] of Object.entries(cases)) {
    tester.run(name, crossmp.rules[name] as never, { valid, invalid } as never)
  }
})
