import { transformSync } from '@babel/core'
import { describe, expect, test } from 'vitest'
import { isCodeError } from '../../src/babel/codeError'
import plugin, { type Report } from '../../src/babel/index'
import { chinese } from '../../src/messages/explanations/chinese'
import { english } from '../../src/messages/explanations/english'
import { platforms } from '../../src/platforms/index'

// An app that is for the oldest hosts, and says `wx` and `my` too.
const options = {
  targets: { wechat: '1.5.0', alipay: '1.9.0' },
  globals: ['wx', 'my'],
  reports: { guard: 'warn' },
}

/** The codes of what is found in an example, on any platform. */
function codesIn(example: string): string[] {
  const imports = /^import /.test(example) ? '' : "import { mpx } from 'crossmp'\n"
  return platforms.flatMap((platform) => {
    const found: Report[] = []
    const onReport = (report: Report) => found.push(report)
    try {
      transformSync(imports + example, {
        configFile: false,
        babelrc: false,
        plugins: [[plugin, { ...options, platform, onReport }]],
      })
    } catch (error) {
      if (isCodeError(error)) return [error.finding.code]
      if (Object(error).code === 'BABEL_PARSE_ERROR') return ['unparsable']
      throw error
    }
    return found.map(({ code }) => code)
  })
}

// Not code of an app: the configuration of a bundler, and of an app. What the ESLint plugin finds by itself.
const { summary: _, undeclared, 'native-call': __, ...ofCode } = english

describe.each(Object.entries(ofCode))('the example of %s', (code, { before, after }) => {
  test('is reported', () => expect(codesIn(before)).toContain(code))
  test('is right in the end', () => expect(codesIn(after)).not.toContain(code))
})

describe('the example of undeclared', () => {
  const { before, after } = undeclared
  const { requiredPrivateInfos } = JSON.parse(after)
  test('is an app.json before', () =>
    expect(JSON.parse(before)).not.toHaveProperty('requiredPrivateInfos'))
  test('is right in the end', () => expect(requiredPrivateInfos).toEqual(['getLocation']))
})

test.each(Object.entries(chinese))(
  '%s is explained in Chinese, with the same code',
  (code, text) => {
    const { title, why, whatToDo } = text
    expect(title).toMatch(/[^。]$/)
    for (const each of [why, whatToDo]) expect(each).toMatch(/。$/)
    const { why: reason, whatToDo: advice } = english[code as keyof typeof english]
    // What is written as code: names, not prose.
    const names = (all: string) =>
      new Set(all.match(/`(?:crossmp|mpx|targets|details|app)\b[^`]*`/g))
    expect(names(why + whatToDo)).toEqual(names(reason + advice))
  },
)

test.each(Object.entries(english))('%s is explained in sentences', (_, explanation) => {
  const { title, why, whatToDo } = explanation
  expect(title).toMatch(/^[`\w].*[^.]$/)
  for (const text of [why, whatToDo]) expect(text).toMatch(/^[`A-Z].*[.]$/)
})
