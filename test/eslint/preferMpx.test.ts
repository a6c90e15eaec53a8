import * as typescript from '@typescript-eslint/parser'
import { describe } from 'vitest'
import crossmp from '../../src/eslint'
import { testers } from './_testers'

const parser = { sourceType: 'commonjs' } as const
const script = { sourceType: 'script' } as const

const ofWechat = (api: string) => `wx.${api} is there on WeChat alone: write mpx.${api}.`
const ofAlipay = (api: string) => `my.${api} is there on Alipay alone: write mpx.${api}.`
const otherNames = (api: string) =>
  `my.${api} is there on Alipay alone: write mpx.${api}, with WeChat's names of options, results and errors.`

const valid = [
  'mpx.request({ url })',
  'wx.notThere()',
  'wx.cloud.init()',
  'if (wx.request) show()',
  'wx.request?.({ url })',
  'wx?.request({ url })',
  "wx['request']({ url })",
  'start(wx.request)',
  'const wx = other\nwx.request({ url })',
  'function f(my) { my.vibrateLong() }',
  'page.wx.request({ url })',
  { code: 'wx.request({ url })', settings: { crossmp: { globals: ['wx'] } } },
  { code: 'my.vibrateLong()', settings: { crossmp: { globals: ['my'] } } },
]

const invalid = [
  {
    name: 'adds the import',
    code: 'wx.request({ url })',
    output: "import { mpx } from 'crossmp';\nmpx.request({ url })",
    errors: [{ message: ofWechat('request'), line: 1, column: 1, endLine: 1, endColumn: 11 }],
  },
  {
    name: 'adds it after others',
    code: "import a from 'a'\n\nexport const f = () => wx.request({ url })",
    output:
      "import a from 'a'\nimport { mpx } from 'crossmp';\n\nexport const f = () => mpx.request({ url })",
    errors: [ofWechat('request')],
  },
  {
    name: 'uses the import that is there, by its name',
    code: "import { mpx as m } from 'crossmp'\nwx.request({ url })\nwx.showToast({ title })",
    output: "import { mpx as m } from 'crossmp'\nm.request({ url })\nm.showToast({ title })",
    errors: [ofWechat('request'), ofWechat('showToast')],
  },
  {
    name: 'one of a fork',
    code: 'wx.login()',
    output: "import { mpx } from '@our/mpx';\nmpx.login()",
    errors: [ofWechat('login')],
    settings: { crossmp: { source: '@our/mpx' } },
  },
  {
    name: 'requires it where the file requires',
    code: "'use strict'\nconst a = require('a')\nwx.request({ url })",
    output:
      "'use strict'\nconst { mpx } = require('crossmp');\nconst a = require('a')\nmpx.request({ url })",
    errors: [ofWechat('request')],
    languageOptions: parser,
  },
  {
    name: 'requires it in a script, and where a module has no imports but requires',
    code: "const a = require('a')\nwx.request({ url })",
    output: "const { mpx } = require('crossmp');\nconst a = require('a')\nmpx.request({ url })",
    errors: [ofWechat('request')],
  },
  {
    name: 'uses what is required',
    code: "const { mpx } = require('crossmp')\nPage({ onLoad() { wx.login() } })",
    output: "const { mpx } = require('crossmp')\nPage({ onLoad() { mpx.login() } })",
    errors: [ofWechat('login')],
    languageOptions: script,
  },
  {
    name: 'uses what is required under another name',
    code: "const { isCancel, mpx: m } = require('crossmp')\nwx.login()",
    output: "const { isCancel, mpx: m } = require('crossmp')\nm.login()",
    errors: [ofWechat('login')],
    languageOptions: script,
  },
  {
    name: 'not above what is required',
    code: "wx.login()\nconst { mpx } = require('crossmp')",
    output: null,
    errors: [ofWechat('login')],
    languageOptions: script,
  },
  ...["import { type mpx } from 'crossmp'", "import type { mpx } from 'crossmp'"].map((load) => ({
    name: `not with a type of mpx: ${load}`,
    code: `${load}\nwx.login()`,
    output: null,
    errors: [ofWechat('login')],
    languageOptions: { parser: typescript },
  })),
  {
    name: 'adds it outside of what only some builds have',
    code: "import a from 'a'\n// #ifdef MP-WEIXIN\nimport b from 'b'\n// #endif\nwx.login()",
    output:
      "import a from 'a'\nimport { mpx } from 'crossmp';\n// #ifdef MP-WEIXIN\nimport b from 'b'\n// #endif\nmpx.login()",
    errors: [ofWechat('login')],
  },
  {
    name: 'adds it outside of what only some builds have, in a block comment',
    code: '/* #ifdef MP-WEIXIN */\nwx.login()\n/* #endif */',
    output: "import { mpx } from 'crossmp';\n/* #ifdef MP-WEIXIN */\nmpx.login()\n/* #endif */",
    errors: [ofWechat('login')],
  },
  {
    name: 'adds it with the line ends of the file',
    code: "import a from 'a'\r\nwx.login()\r\n",
    output: "import a from 'a'\r\nimport { mpx } from 'crossmp';\r\nmpx.login()\r\n",
    errors: [ofWechat('login')],
  },
  ...[
    'if (wx.login) wx.login()',
    "if (typeof wx !== 'undefined') { start(() => wx.login()) }",
    'wx.login ? wx.login() : 0',
    'wx.login && wx.login()',
  ].map((code) => ({
    name: `not behind a test of the host: ${code}`,
    code,
    output: null,
    errors: [ofWechat('login')],
  })),
  {
    name: 'not of what another platform lacks',
    code: 'wx.addCard(card)',
    output: null,
    errors: [ofWechat('addCard')],
  },
  {
    name: 'of what all platforms of the app have',
    code: 'wx.addCard(card)',
    output: "import { mpx } from 'crossmp';\nmpx.addCard(card)",
    errors: [ofWechat('addCard')],
    settings: { crossmp: { platforms: ['wechat'] } },
  },
  {
    name: 'adds it once: other calls follow in the next pass',
    code: 'wx.login()\nwx.request({ url })',
    output: "import { mpx } from 'crossmp';\nmpx.login()\nwx.request({ url })",
    errors: [ofWechat('login'), ofWechat('request')],
  },
  {
    name: 'a global that the configuration lists',
    code: 'wx.login()',
    output: "import { mpx } from 'crossmp';\nmpx.login()",
    errors: [ofWechat('login')],
    languageOptions: { globals: { wx: 'readonly' } },
  },
  ...[
    'const mpx = other\nwx.login()',
    "import mpx from 'other'\nwx.login()",
    'export const f = (mpx) => wx.login()',
    "import { mpx } from 'crossmp'\nexport const f = (mpx) => wx.login()",
    'mpx.start()\nwx.login()',
  ].map((code) => ({
    name: `not where the name is taken: ${code}`,
    code,
    output: null,
    errors: [ofWechat('login')],
  })),
  ...['my.vibrateLong()', 'my.removeStorage({ key })', 'my.showTabBar({ success: show })'].map(
    (code) => ({
      name: `my, where all names are the same: ${code}`,
      code,
      output: `import { mpx } from 'crossmp';\n${code.replace('my', 'mpx')}`,
      errors: [ofAlipay(/\.(\w+)/.exec(code)?.[1] ?? '')],
    }),
  ),
  ...[
    'my.request({ url })',
    'my.showToast({ content })',
    'my.getNetworkType({ success })',
    'my.setStorageSync({ key, data })',
    'my.removeStorage(options)',
    'my.removeStorage({ key, ...others })',
    'my.removeStorage({ key, other })',
    'my.removeStorage({ key, fail: show })',
  ].map((code) => ({
    name: `my, and not where they may not be: ${code}`,
    code,
    output: null,
    errors: [otherNames(/\.(\w+)/.exec(code)?.[1] ?? '')],
  })),
]

describe.each(testers)('$name', ({ tester }) => {
  tester.run('prefer-mpx', crossmp.rules['prefer-mpx'] as never, { valid, invalid } as never)
})
