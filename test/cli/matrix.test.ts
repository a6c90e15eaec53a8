import { DomUtils, parseDocument } from 'htmlparser2'
import { afterAll, describe, expect, test } from 'vitest'
import { isWritten, platforms, readApis } from '../../scripts/apis'
import { sinceText } from '../../scripts/docs/gates'
import { html } from '../../src/cli/matrix/html'
import { apis, support } from '../../src/compat/index'
import { projectWith } from './_project'

const project = projectWith({})
afterAll(() => project.remove())

const matrix = (...args: readonly string[]) => project.crossmp('matrix', ...args)

/** The rows of a table of Markdown, but for its head. */
const rowsIn = (text: string): string[][] =>
  [...text.matchAll(/^\| .*`(\w+(?:\.\w+)*)`.*? \| (.*) \| (.*) \|$/gm)].map((row) => row.slice(1))

/** The text in each row of a page's table. */
const tableIn = (page: string): string[][] =>
  DomUtils.getElementsByTagName('tr', parseDocument(page)).map(({ children }) =>
    children.map((cell) => DomUtils.textContent(cell)),
  )

describe('crossmp matrix', () => {
  test('tells of every API, as the pages do', async () => {
    const { status, stdout, stderr } = matrix()
    expect(stdout).toMatch(/^\| API \| WeChat \| Alipay \|\n\| --- \| --- \| --- \|\n/)
    const rows = rowsIn(stdout)
    expect(rows.map(([name]) => name)).toEqual(apis)
    const cells = new Map(rows.map(([name = '', ...others]) => [name, others]))
    const listed = (await readApis())
      .filter(isWritten)
      .map((api) => [api.name, ...platforms.map((platform) => sinceText(api, platform, 'en'))])
    expect(listed.length).toBeGreaterThan(200)
    for (const [name = '', ...others] of listed) {
      expect([name, ...(cells.get(name) ?? [])].map((cell) => cell.replace(' *', ''))).toEqual([
        name,
        ...others,
      ])
    }
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('tells of named APIs with their parts', () => {
    const { stdout } = matrix('mpx.restartMiniProgram', 'setClipboardData')
    expect(stdout).toBe(`| API | WeChat | Alipay |
| --- | --- | --- |
| \`restartMiniProgram\` | 3.0.1 | ✓ * |
| \`restartMiniProgram.object.path\` | 3.0.1 | ✓ |
| \`restartMiniProgram.success.errMsg\` | 3.0.1 | ✓ |
| \`setClipboardData\` | ✓ | ✓ |
| \`setClipboardData.object.data\` | ✓ | ✓ |
| \`setClipboardData.success.errMsg\` | ✓ | ✓ |

✓: every version that crossmp supports. A number: from that version on (base library, app). ✓ ?: the host has it, but the version is not published. –: never. \\*: in part.
`)
  })

  test('tells all that is known, as JSON', () => {
    const known = JSON.parse(matrix('requestPayment', '--format', 'json').stdout)
    expect(known.requestPayment).toEqual(support('requestPayment'))
    expect(known['requestPayment.object.tradeNO']).toEqual(support('requestPayment.object.tradeNO'))
    expect(Object.keys(JSON.parse(matrix('--format=json').stdout))).toEqual(apis)
  })

  test('is a page by itself, as HTML', () => {
    const { stdout } = matrix('--format', 'html')
    expect(stdout).not.toMatch(/src=|href=|url\(|@import|<script/)
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n/)
    const [head, ...rows] = tableIn(stdout)
    expect(head).toEqual(['API', 'WeChat', 'Alipay'])
    expect(rows.map(([name]) => name)).toEqual(apis)
    expect(rows).toContainEqual(['addCard', '✓', '–'])
  })

  test('escapes what is HTML', () => {
    const row = { query: '<b>"&', support: support('request') }
    const page = html([row], 'en')
    expect(tableIn(page)[1]?.[0]).toBe('<b>"&')
    expect(DomUtils.getElementById('<b>"&', parseDocument(page))).not.toBeNull()
  })

  test('says the same in Chinese', () => {
    expect(matrix('addCard', '--lang', 'zh').stdout).toMatch(/^\| API \| 微信 \| 支付宝 \|\n/)
    expect(matrix('addCard', '--lang', 'zh', '--format', 'html').stdout).toMatch(
      '<html lang="zh">\n',
    )
  })

  test.each([
    [['uplodFile'], "crossmp knows no API 'uplodFile'. Did you mean 'uploadFile'?"],
    [['constructor'], "crossmp knows no API 'constructor'."],
    [
      ['--format', 'htm'],
      "crossmp matrix has no format 'htm', only 'md', 'json' or 'html'. Did you mean 'html'?",
    ],
    [['--lang', 'fr'], "crossmp matrix has no language 'fr', only 'en' or 'zh'."],
  ])('%j is answered with one sentence', (args, sentence) => {
    expect(matrix(...args)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` })
  })
})
