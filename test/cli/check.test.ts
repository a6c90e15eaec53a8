import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Finding } from '../../src/cli/finding'
import { type Ended, type Project, projectWith } from './_project'

const projects: Project[] = []
afterEach(() => {
  for (const project of projects.splice(0)) project.remove()
})

/** Runs `crossmp` in a folder with these files. */
function run(files: { readonly [file: string]: string }, ...args: readonly string[]): Ended {
  const project = projectWith(files)
  projects.push(project)
  return project.crossmp(...args)
}

/** What `--json` prints, in short. */
function findingsOf({ stdout }: Ended): string[] {
  const findings: Omit<Finding, 'frame'>[] = JSON.parse(stdout)
  return findings.map(
    ({ code, file, line, column, platforms }) =>
      `${file}:${line}:${column} ${code} ${platforms.join()}`,
  )
}

const wxApp = {
  'app.js': 'App({\n  onLaunch() {\n    wx.addCard({ cardList: [] })\n  },\n})\n',
  'pages/index.js': 'Page({ onLoad: () => wx.login() })\n',
  'node_modules/a/index.js': 'wx.addCard({})',
  'dist/app.js': 'wx.addCard({})',
  'readme.md': 'wx.addCard',
}

const component = `<template>
  <view>{{ a }}</view>
</template>

<script lang="ts" setup>
import { mpx } from 'crossmp'
const list: object[] = []
mpx.addCard({ cardList: list })
</script>
`

describe('crossmp check', () => {
  test('prints each finding with its lines, and a summary', () => {
    const { status, stdout, stderr } = run(wxApp, 'check', '--globals', 'wx')
    expect(
      stdout,
    ).toBe(`app.js:3:8 Alipay has no wx.addCard: guard it with wx.is('wechat') or wx.canIUse('addCard'). [crossmp/absent-api] (alipay)
  1 | App({
  2 |   onLaunch() {
> 3 |     wx.addCard({ cardList: [] })
    |        ^^^^^^^
  4 |   },
  5 | })
  6 |

1 finding in 1 of 2 files.

By API
  1  addCard

By code: crossmp explain <code> says what to do
  1  absent-api
`)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  test('prints JSON', () => {
    const { status, stdout } = run(wxApp, 'check', '--globals', 'wx', '--json', '--lang', 'zh')
    expect(JSON.parse(stdout)).toEqual([
      {
        code: 'absent-api',
        args: { platform: 'alipay', object: 'wx', api: 'addCard', on: ['wechat'] },
        kind: 'unsupported',
        api: 'addCard',
        message:
          "支付宝没有 wx.addCard：请用 wx.is('wechat') 或 wx.canIUse('addCard') 判断后再调用。",
        file: 'app.js',
        line: 3,
        column: 8,
        endLine: 3,
        endColumn: 15,
        platforms: ['alipay'],
      },
    ])
    expect(status).toBe(1)
  })

  test('ends with 0 where nothing is found', () => {
    const found = run(wxApp, 'check', '--globals', 'wx', '--platform', 'wechat')
    expect(found).toEqual({ status: 0, stdout: 'Nothing found in 2 files.\n', stderr: '' })
    const json = run(wxApp, 'check', 'pages', '--globals', 'wx', '--json')
    expect(json).toEqual({ status: 0, stdout: '[]\n', stderr: '' })
  })

  test('says how to go on where nothing imports crossmp', () => {
    const { status, stdout } = run(wxApp, 'check')
    expect(stdout).toBe(`Nothing found in 2 files.
None of them imports crossmp: wx and my were checked on their own platforms.
For what wx lacks elsewhere, pass --globals wx: see crossmp check --help.
`)
    expect(status).toBe(0)
  })

  test('suggests the global that code calls', () => {
    const files = { 'a.js': '// Done by my wx friend.\nmy.alert({})\n' }
    const { stdout } = run(files, 'check', '--platform', 'wechat')
    expect(stdout).toMatch('For what my lacks elsewhere, pass --globals my: see')
  })

  test('says so where there are no scripts', () => {
    expect(run({ 'readme.md': '' }, 'check')).toEqual({
      status: 0,
      stdout: 'Nothing found in 0 files.\nThere are no scripts in what was read.\n',
      stderr: '',
    })
    expect(run({}, 'minimum', '--lang', 'zh').stdout).toMatch(/\n\n读取的目录中没有脚本。\n$/)
  })

  test('checks what code calls on wx and my itself, each on its own platform', () => {
    const files = {
      'wx.js': "wx.request({ url: '', headers: {}, enableHttp2: true })\n",
      'my.js': "my.showToast({ title: '' })\nmy.getRunData({ countDate: '' })\n",
    }
    const check = (...args: string[]) => findingsOf(run(files, 'check', '--json', ...args))
    expect(check()).toEqual([
      'my.js:1:16 unknown-option alipay',
      'wx.js:1:23 unknown-option wechat',
    ])
    expect(check('--platform', 'wechat', '--targets', '2.0.0')).toEqual([
      'wx.js:1:23 unknown-option wechat',
      'wx.js:1:36 newer-option wechat',
    ])
    expect(check('--platform', 'alipay', '--targets', 'client=10.1.30')).toEqual([
      'my.js:1:16 unknown-option alipay',
      'my.js:2:4 newer-api alipay',
    ])
  })

  test('says the same in Chinese', () => {
    const { stdout } = run(wxApp, 'check', '--globals', 'wx', '--lang', 'zh')
    expect(stdout).toMatch('app.js:3:8 支付宝没有 wx.addCard')
    expect(stdout).toMatch('检查了 2 个文件，其中 1 个有问题，共 1 处。\n\n按 API\n  1  addCard\n')
  })

  test('reads what is named, each file once', () => {
    const check = (...paths: string[]) => run(wxApp, 'check', ...paths, '--globals', 'wx', '--json')
    expect(findingsOf(check('app.js', '.', 'app.js'))).toEqual(['app.js:3:8 absent-api alipay'])
    expect(findingsOf(check('dist'))).toEqual(['dist/app.js:1:4 absent-api alipay'])
  })

  test('follows no links, which may lead in circles', () => {
    const project = projectWith(wxApp)
    projects.push(project)
    symlinkSync(project.folder, join(project.folder, 'pages/all'), 'junction')
    const ended = project.crossmp('check', '--globals', 'wx', '--json')
    expect(findingsOf(ended)).toEqual(['app.js:3:8 absent-api alipay'])
  })

  test('reads the scripts of components, at their places', () => {
    const files = { 'a.vue': component, 'b.mpx': component, 'c.wpy': component }
    expect(findingsOf(run(files, 'check', '--platform', 'alipay', '--json'))).toEqual([
      'a.vue:8:5 absent-api alipay',
      'b.mpx:8:5 absent-api alipay',
      'c.wpy:8:5 absent-api alipay',
    ])
  })

  test("reads an Mpx app's TypeScript, whose object is the framework's", () => {
    const files = {
      'src/app.mpx': `<script lang="ts">
import mpx, { createApp } from '@mpxjs/core'
createApp({ onLaunch(): void { mpx.addCard({ cardList: [] as object[] }) } })
</script>
<script type="application/json">{ "pages": [] }</script>
`,
      'src/util.ts': "import mpx from '@mpxjs/core'\nexport const n: number = mpx.addCard.length\n",
    }
    const ended = run(files, 'check', 'src', '--imports', '@mpxjs/core', '--json')
    expect(findingsOf(ended)).toEqual([
      'src/app.mpx:3:36 absent-api alipay',
      'src/util.ts:2:30 absent-api alipay',
    ])
  })

  test('takes the versions of a platform, and of its parts', () => {
    const files = { 'a.js': "import { mpx } from 'crossmp'\nmpx.chooseVideo()\n" }
    const check = (targets: string) =>
      findingsOf(run(files, 'check', '--platform', 'alipay', '--targets', targets, '--json'))
    expect(check('1.9.0')).toEqual(['a.js:2:5 newer-api alipay'])
    expect(check('base1=1.9.0,client=10.2.0')).toEqual(['a.js:2:5 newer-api alipay'])
    expect(check('1.24.10')).toEqual([])
  })

  test('reports what ends a build, and what it cannot parse, and goes on', () => {
    const files = {
      'a.js': "import { mpx } from 'crossmp'\nmpx.requets()\n",
      'b.js': "import { mpx } from 'crossmp'\nconst = 1\n",
      'c.js': "import { mpx } from 'crossmp'\nmpx.canIUse('requets')\n",
      'd.js': "import { mpx } from 'crossmp'\nmpx.addCard()\n",
    }
    const ended = run(files, 'check', '--platform', 'alipay', '--json')
    expect(findingsOf(ended)).toEqual([
      'a.js:2:5 unknown-member alipay',
      'b.js:2:7 unparsable alipay',
      'c.js:2:13 unknown-query alipay',
      'd.js:2:5 absent-api alipay',
    ])
    const kinds = JSON.parse(ended.stdout).map(({ kind, api }: Finding) => [kind, api])
    expect(kinds).toEqual([
      ['error', 'requets'],
      ['error', null],
      ['error', 'requets'],
      ['unsupported', 'addCard'],
    ])
    expect(ended.status).toBe(1)
  })

  test('reports all that ends a build, and what else is in the file', () => {
    const files = {
      'a.ts': `import { mpx, requets, type Whatever } from 'crossmp'
import none from 'crossmp'
export { uplodFile } from 'crossmp'
mpx.requets({ url: '' })
requets({ url: '' } as Whatever)
mpx.isCancel(none)
if (mpx.canIUse('requets') || mpx.is('weixin')) mpx.login()
mpx.chooseImages()
mpx.addCard({ cardList: [] })
const { mpx: inner } = require('crossmp')
inner.downlodFile()
`,
    }
    expect(findingsOf(run(files, 'check', '--platform', 'alipay', '--json'))).toEqual([
      'a.ts:1:15 unknown-export alipay',
      'a.ts:2:8 no-default-export alipay',
      'a.ts:3:10 unknown-export alipay',
      'a.ts:4:5 unknown-member alipay',
      'a.ts:6:5 member-is-export alipay',
      'a.ts:7:17 unknown-query alipay',
      'a.ts:7:38 unknown-platform alipay',
      'a.ts:8:5 unknown-member alipay',
      'a.ts:9:5 absent-api alipay',
      'a.ts:11:7 unknown-member alipay',
    ])
  })

  test('reads many files on several threads, and tells of them in order', () => {
    const numbers = Array.from({ length: 300 }, (_, index) => String(index).padStart(3, '0'))
    const files = Object.fromEntries(
      numbers.map((n) => [`${n}.js`, `${'\n'.repeat(Number(n) % 7)}wx.addCard()\nconst = 1\n`]),
    )
    const one = { ...files, '299.js': "import { mpx } from 'crossmp'\nmpx.addCard()\n" }
    const { status, stdout, stderr } = run(one, 'check', '--platform', 'alipay', '--globals', 'wx')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toMatch(/^000\.js:2:7 This is neither /)
    expect(stdout).toMatch('300 findings in 300 of 300 files.\n\nBy API\n  1  addCard\n')
    const order = [...stdout.matchAll(/^(\d+)\.js:\d/gm)].map(([, n]) => n)
    expect(order).toEqual(numbers)
  })

  test('says once what holds on both platforms', () => {
    const files = {
      'a.js': "import { mpx } from 'crossmp'\nmpx.request({ url: '', headers: {} })\n",
    }
    expect(findingsOf(run(files, 'check', '--json'))).toEqual([
      'a.js:2:24 unknown-option wechat,alipay',
    ])
  })
})

describe('what it cannot run with is one sentence', () => {
  test.each([
    [['check', 'pags'], "There is no 'pags'. Did you mean 'pages'?"],
    [
      ['check', '--platfrom', 'alipay'],
      "crossmp check has no option '--platfrom'. Did you mean '--platform'?",
    ],
    [['check', '-x'], "crossmp check has no option '-x'. See crossmp check --help."],
    [
      ['check', '--platform', 'weapp'],
      "crossmp check has no platform 'weapp', only 'wechat' or 'alipay'. Did you mean 'wechat'?",
    ],
    [
      ['check', '--platform'],
      "crossmp check needs a value after '--platform': see crossmp check --help.",
    ],
    [
      ['check', '--platform', '--json'],
      "crossmp check needs a value after '--platform': see crossmp check --help.",
    ],
    [
      ['check', '--platform', 'wechat', '--platform=alipay'],
      "crossmp check takes '--platform' only once.",
    ],
    [
      ['matrix', '--format', 'xml'],
      "crossmp matrix has no format 'xml', only 'md', 'json' or 'html'.",
    ],
    [['check', '--json=1'], "crossmp check takes no value for '--json'."],
    [
      ['check', '--targets', '2.10.0'],
      'crossmp check needs --platform with --targets: each platform has versions of its own.',
    ],
    [
      ['check', '--platform', 'wechat', '--targets', '2.10'],
      "crossmp check needs a version such as '2.10.0' as its option 'targets.wechat', not '2.10'.",
    ],
    [
      ['check', '--platform', 'alipay', '--targets', 'clint=10.2.0'],
      "crossmp check has no 'clint' in its option 'targets.alipay', only 'base1', 'base2' or 'client'. Did you mean 'client'?",
    ],
    [
      ['check', '--globals', 'wz'],
      "crossmp check has no 'wz' in its option 'globals', only 'wx', 'my' or 'uni'. Did you mean 'wx'?",
    ],
    [
      ['check', '--imports', '@taro/taro'],
      "crossmp check has no '@taro/taro' in its option 'imports', only '@tarojs/taro' or '@mpxjs/core'. Did you mean '@tarojs/taro'?",
    ],
    [['check', '--lang', 'fr'], "crossmp check has no language 'fr', only 'en' or 'zh'."],
    [['chek'], "crossmp has no command 'chek'. Did you mean 'check'?"],
    [['whatever'], "crossmp has no command 'whatever'. See crossmp --help."],
  ])('%j', (args, sentence) => {
    expect(run(wxApp, ...args)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` })
  })
})

describe.each([[], ['check'], ['minimum'], ['explain'], ['matrix'], ['init'], ['migrate']])(
  '%s --help',
  (...command) => {
    const helpIn = (language: string): string => {
      const project = projectWith({})
      projects.push(project)
      const env = { CROSSMP_LANG: language }
      const { status, stdout, stderr } = project.crossmpIn(env, ...command, '--help')
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      return stdout
    }
    const optionsIn = (text: string) => text.match(/^ {2}(?:--)?[a-z]+/gm)

    test('is in English, in 80 columns', () => {
      const text = helpIn('en')
      expect(text).toMatch(/^Usage: crossmp /)
      expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
    })

    test('is in Chinese, with the same options', () => {
      const text = helpIn('zh')
      expect(text).toMatch(/^用法：crossmp /)
      if (command[0] !== 'explain') expect(optionsIn(text)).toEqual(optionsIn(helpIn('en')))
      // A Chinese sign takes two columns.
      const widths = text.split('\n').map((line) => line.replace(/[\u2e80-\uffff]/g, '  ').length)
      expect(Math.max(...widths)).toBeLessThanOrEqual(80)
    })
  },
)

test('without arguments, it helps', () => {
  expect(run({}).stdout).toBe(run({}, '--help').stdout)
})

test('--version is that of the package', () => {
  expect(run({}, '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})
