import { afterEach, describe, expect, test } from 'vitest'
import { type Ended, type Project, projectWith } from './_project'

const projects: Project[] = []
afterEach(() => {
  for (const project of projects.splice(0)) project.remove()
})

/** Runs `crossmp minimum` in a folder with these files. */
function minimum(files: { readonly [file: string]: string }, ...args: readonly string[]): Ended {
  const project = projectWith(files)
  projects.push(project)
  return project.crossmp('minimum', ...args)
}

const app = {
  'pages/list.js': `import { mpx } from 'crossmp'
mpx.batchGetStorage({ keyList: [] })
mpx.request({ url: '', enableChunked: true })
mpx.createInnerAudioContext()
mpx.chooseMessageFile({ count: 1 })
`,
  'pages/guarded.js': `import { mpx } from 'crossmp'
if (mpx.canIUse('openSingleStickerView')) mpx.openSingleStickerView()
if (mpx.is('wechat') && mpx.canIUse('getDeviceInfo')) mpx.getDeviceInfo()
`,
}

/** As the package is. */
const versions = {
  'node_modules/miniprogram-versions/package.json':
    '{ "name": "miniprogram-versions", "version": "9.8.7", "main": "index.js" }',
  'node_modules/miniprogram-versions/index.js': `module.exports = {
  updateTime: 1764468031,
  versions: [
    { percentage: 4.5, sdkVer: '3.12.0' },
    { percentage: 81.15, sdkVer: '3.2.5' },
    { percentage: 12.34, sdkVer: '2.25.0' },
    { percentage: 2.01, sdkVer: '2.24.7' },
  ],
}
`,
}

describe('crossmp minimum', () => {
  test('tells the oldest version of each platform, what sets it, and what is not known', () => {
    expect(minimum(app)).toEqual({
      status: 0,
      stdout: `WeChat: base library 2.25.0
  pages/list.js:2:5 mpx.batchGetStorage needs base library 2.25.0
  Without that: base library 2.20.2

Alipay: base library 1.23.4 or 2.0.0 and app 10.1.87
  pages/list.js:4:5 mpx.createInnerAudioContext needs base library 1.23.4 and app 10.1.87
  Without that: base library 1.9.0 or 2.0.0 and app 10.1.30
  No source tells since when it has these, so the minimum may be higher:
    pages/list.js:5:5 mpx.chooseMessageFile
  No version of Alipay has these: see crossmp check.
    pages/list.js:3:24 mpx.request({ enableChunked })
`,
      stderr: '',
    })
  })

  test('counts nothing that is guarded', () => {
    const { stdout } = minimum(app, 'pages/guarded.js')
    expect(stdout).toBe(`WeChat: base library 1.4.0
  It is the oldest that crossmp supports.

Alipay: base library 1.9.0 or 2.0.0 and app 10.1.30
  It is the oldest that crossmp supports.
`)
  })

  test('is the minimum with which check finds nothing newer, and a lower one finds something', () => {
    const project = projectWith(app)
    projects.push(project)
    const newerAt = (platform: string, targets: string): number => {
      const { stdout } = project.crossmp('check', '--platform', platform, '--targets', targets)
      return stdout.match(/\[crossmp\/newer-/g)?.length ?? 0
    }
    expect(newerAt('wechat', '2.25.0')).toBe(0)
    expect(newerAt('wechat', '2.24.9')).toBe(1)
    expect(newerAt('alipay', 'base1=1.23.4,base2=2.0.0,client=10.1.87')).toBe(0)
    expect(newerAt('alipay', 'base1=1.23.3,base2=2.0.0,client=10.1.87')).toBe(1)
    expect(newerAt('alipay', 'base1=1.23.4,base2=2.0.0,client=10.1.86')).toBe(1)
  })

  test('takes all that an option and its value need', () => {
    const file = "import { mpx } from 'crossmp'\nmpx.request({ url: '', method: 'PUT' })\n"
    const { stdout } = minimum({ 'a.js': file }, '--platform', 'alipay')
    expect(stdout).toMatch("a.js:2:32 mpx.request({ method: 'PUT' }) needs app 10.1.95\n")
  })

  test('tells of code that calls wx and my itself, each on its own platform', () => {
    const files = {
      'wx.js': 'wx.getSystemSetting()\nif (wx.chooseMedia) wx.chooseMedia({})\n',
      'my.js': 'my.getRunData({ countDate: "" })\n',
    }
    const { stdout } = minimum(files)
    expect(stdout).toMatch(/^WeChat: base library 2.20.1\n {2}wx.js:1:4 wx.getSystemSetting needs /)
    expect(stdout).toMatch(
      '\nAlipay: base library 1.17.1 or 2.0.0 and app 10.1.60\n  my.js:1:4 my.',
    )
    expect(stdout).toMatch('\n\nNone of them imports crossmp: ')
  })

  test('shows the first places, and how many more there are', () => {
    const calls = 'mpx.batchGetStorage({ keyList: [] })\n'.repeat(7)
    const { stdout } = minimum(
      { 'a.js': `import { mpx } from 'crossmp'\n${calls}` },
      '--platform',
      'wechat',
    )
    expect(stdout.split('\n').slice(5, 8)).toEqual([
      '  a.js:6:5 mpx.batchGetStorage needs base library 2.25.0',
      '  and 2 more: see --json',
      '  Without that: base library 1.4.0',
    ])
  })

  test('prints JSON, whose minimum is what targets takes', () => {
    const { status, stdout } = minimum({ ...app, ...versions }, '--json')
    const { wechat, alipay } = JSON.parse(stdout)
    expect(wechat).toEqual({
      minimum: '2.25.0',
      isOldest: false,
      setBy: [
        { file: 'pages/list.js', line: 2, column: 5, what: 'mpx.batchGetStorage', since: '2.25.0' },
      ],
      otherwise: '2.20.2',
      unknown: [],
      never: [],
      reach: { percent: 98, date: '2025-11-30', source: 'miniprogram-versions 9.8.7' },
    })
    expect(alipay.minimum).toEqual({ base1: '1.23.4', base2: '2.0.0', client: '10.1.87' })
    expect(alipay.unknown).toMatchObject([{ what: 'mpx.chooseMessageFile', since: 'unknown' }])
    expect(alipay.reach).toBe(null)
    expect(status).toBe(0)
  })

  test('tells how many users that reaches, where the app has the figures', () => {
    const { stdout } = minimum({ ...app, ...versions }, '--platform', 'wechat')
    expect(stdout).toMatch(
      '\n  Reaches 98 % of users: miniprogram-versions 9.8.7, figures of 2025-11-30\n',
    )
    const changed = { 'node_modules/miniprogram-versions/index.js': 'module.exports = {}' }
    const other = minimum({ ...app, ...versions, ...changed }, '--platform', 'wechat')
    expect(other.stdout).not.toMatch('Reaches')
    expect(other.status).toBe(0)
  })

  test('says the same in Chinese', () => {
    const { stdout } = minimum({ ...app, ...versions }, '--lang', 'zh')
    expect(stdout).toMatch(
      '微信：基础库 2.25.0\n  pages/list.js:2:5 mpx.batchGetStorage 需要基础库 2.25.0\n',
    )
    expect(stdout).toMatch('  可覆盖 98% 的用户：miniprogram-versions 9.8.7，2025-11-30 的数据\n')
    expect(stdout).toMatch('支付宝：基础库 1.23.4 或 2.0.0、客户端 10.1.87\n')
  })

  test('tells which file it cannot read, and ends with 1', () => {
    const { status, stdout, stderr } = minimum({ ...app, 'b.js': "import 'crossmp'\nconst = 1\n" })
    expect(stderr).toMatch(/^b\.js:2:7 This is neither JavaScript nor TypeScript .*\n$/)
    expect(stdout).toMatch('WeChat: base library 2.25.0')
    expect(status).toBe(1)
  })

  test.each([
    [
      ['--targets', '2.0.0'],
      "crossmp minimum has no option '--targets'. See crossmp minimum --help.",
    ],
    [['pags'], "There is no 'pags'. Did you mean 'pages'?"],
    [
      ['--platform', 'ali'],
      "crossmp minimum has no platform 'ali', only 'wechat' or 'alipay'. Did you mean 'alipay'?",
    ],
  ])('%j is answered with one sentence', (args, sentence) => {
    expect(minimum(app, ...args)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` })
  })
})
