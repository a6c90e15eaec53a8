import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { Log } from 'sarif'
import { afterAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json'
import { github } from '../../src/cli/reporters/github'
import { documents } from '../docs/_documents'
import { projectWith } from './_project'

const project = projectWith({
  'pages/你好, 100%.js': 'Page({\n  add() {\n    wx.addCard({ cardList: [] })\n  },\n})\n',
  'pages/typo.js': "import { mpx } from 'crossmp'\nmpx.canIUse('requets')\n",
  'tidy/index.js': 'Page({ onLoad: () => wx.login() })\n',
})
afterAll(() => project.remove())

const check = (...args: readonly string[]) => project.crossmp('check', ...args, '--globals', 'wx')

describe('--github', () => {
  test('writes a command for each finding, and what the log says', () => {
    const { status, stdout, stderr } = check('pages', '--github')
    expect(stdout).toBe(
      `::error file=pages/typo.js,line=2,col=13,title=crossmp/unknown-query::mpx.canIUse('requets') is always false: crossmp knows nothing of that name. Did you mean 'request'? (wechat, alipay)
::warning file=pages/你好%2C 100%25.js,line=3,col=8,title=crossmp/absent-api::Alipay has no wx.addCard: guard it with wx.is('wechat') or wx.canIUse('addCard'). (alipay)
2 findings in 2 of 2 files.
`,
    )
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  test('names files from the root of the repository', () => {
    const env = { GITHUB_WORKSPACE: join(project.folder, '..') }
    const [, name = ''] = /([^\\/]+)$/.exec(project.folder) ?? []
    const { stdout } = project.crossmpIn(
      env,
      'check',
      'pages/typo.js',
      '--globals',
      'wx',
      '--github',
    )
    expect(stdout).toMatch(`::error file=${name}/pages/typo.js,line=2,`)
  })

  test('says where nothing is found, or nothing was looked for', () => {
    expect(check('tidy', '--github')).toMatchObject({
      status: 0,
      stdout: 'Nothing found in 1 file.\n',
    })
    expect(project.crossmp('check', 'tidy', '--github').stdout).toMatch(
      'None of them imports crossmp: ',
    )
  })

  test('escapes what would end a command', () => {
    const finding = {
      code: 'unparsable',
      args: { reason: '' },
      kind: 'error',
      api: null,
      message: '50% of\r\nit',
      file: 'a:b.js',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      platforms: ['wechat'],
      frame: '',
    } as const
    const counts = { files: 1, used: 1, host: 'wx' }
    const [command] = github({ findings: [finding], counts, isOfOne: true, language: 'en' }).split(
      '\n',
    )
    expect(command).toBe(
      '::error file=a%3Ab.js,line=1,col=1,title=crossmp/unparsable::50%25 of%0D%0Ait',
    )
  })
})

describe('--sarif', () => {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'))
  const formats = { uri: URL.canParse, 'uri-reference': canResolve, 'date-time': true } as const
  const isValid = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema)

  test('writes a log that the schema of SARIF 2.1.0 allows', () => {
    const { status, stdout } = check('--sarif')
    const log: Log = JSON.parse(stdout)
    isValid(log)
    expect(isValid.errors).toBeNull()
    expect(status).toBe(1)
    const [run] = log.runs
    expect(run?.tool.driver).toMatchObject({ name: 'crossmp', version: manifest.version })
    expect(run?.results?.[1]).toEqual({
      ruleId: 'absent-api',
      level: 'warning',
      message: {
        text: "Alipay has no wx.addCard: guard it with wx.is('wechat') or wx.canIUse('addCard').",
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'pages/%E4%BD%A0%E5%A5%BD%2C%20100%25.js',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 3, startColumn: 8, endLine: 3, endColumn: 15 },
          },
        },
      ],
      properties: { platforms: ['alipay'] },
    })
  })

  test('explains each code that it names, and where its page is', () => {
    const [run]: Log['runs'] = JSON.parse(check('--sarif').stdout).runs
    const { rules = [] } = run?.tool.driver ?? {}
    expect(rules.map(({ id }) => id)).toEqual(['absent-api', 'unknown-query'])
    for (const { helpUri = '', shortDescription, help } of rules) {
      const [start, page = ''] = helpUri.split(/(?=docs\/)/)
      expect(start).toBe(`https://unpkg.com/crossmp@${manifest.version}/`)
      expect(documents).toContain(page)
      expect(shortDescription?.text).not.toBe('')
      expect(help?.text).not.toBe('')
    }
  })

  test('is a log where nothing is found, too', () => {
    const { status, stdout } = check('tidy', '--sarif')
    expect(isValid(JSON.parse(stdout))).toBe(true)
    expect(JSON.parse(stdout).runs[0].results).toEqual([])
    expect(status).toBe(0)
  })
})

test.each([
  [['--json', '--sarif'], '--json or --sarif'],
  [['--github', '--sarif', '--json'], '--json or --sarif'],
  [['--github', '--sarif'], '--sarif or --github'],
])('%j is more than one format', (args, names) => {
  const sentence = `crossmp check writes one format: leave out ${names}.`
  expect(check(...args)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` })
})

function canResolve(uri: string): boolean {
  return URL.canParse(uri, 'https://example.com')
}
