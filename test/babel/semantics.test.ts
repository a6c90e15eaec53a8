import { runInNewContext, Script } from 'node:vm'
import fc from 'fast-check'
import { test } from 'vitest'
import { compile } from './compile'
import { programs } from './programs'

type Platform = 'wechat' | 'alipay'

// The oracle is the language itself: the source as written, run with the values of the platform.
test.each<[Platform, object]>([
  ['wechat', {}],
  ['alipay', {}],
  ['wechat', { wechat: '2.10.0' }],
])(
  'whatever is removed for %s with targets %j, the rest does the same in the same order',
  async (platform, targets) => {
    const options = { platform, targets, onReport: () => {} }
    await fc.assert(
      fc.asyncProperty(fc.array(programs, { minLength: 1, maxLength: 5 }), async (statements) => {
        const source = moduleOf(statements)
        fc.pre(isValid(source))
        const compiled = await compile(source, options, { sourceType: 'script' })
        const [expected, actual] = [run(source, platform), run(compiled, platform)]
        if (expected !== actual) {
          throw new Error(`${source}\n-- became\n${compiled}\n-- ${expected}\n-- ${actual}`)
        }
      }),
      { numRuns: 150 },
    )
  },
  60_000,
)

/** The generator does not know that a label or a name may be declared once only. */
function isValid(source: string): boolean {
  try {
    return new Script(source) !== undefined
  } catch {
    return false
  }
}

function moduleOf(statements: readonly string[]): string {
  return `'use strict'
const { mpx } = require('crossmp')
const { canIUse: can } = mpx
const onAlipay = mpx.is('alipay')
const hasSteps = mpx.canIUse('getWeRunData')
const { platform } = mpx.env
module.exports = function () {
  var c = 1
  ${statements.join('\n  ')}
  return [typeof a, typeof b, c]
}`
}

/** What the program traced, returned or threw. */
function run(source: string, platform: Platform): string {
  const seen: unknown[] = []
  const trace = (value: unknown) => {
    seen.push(value)
    if (seen.length > 200) throw new Error('too long')
    return typeof value === 'number' && value % 2 === 0
  }
  const uploadFile = (value: number) => trace(`upload ${value}`)
  const known = new RegExp(platform === 'wechat' ? '^(uploadFile|getWeRunData)' : '^uploadFile')
  const mpx = {
    is: (other: string) => other === platform,
    canIUse: (query: string) => known.test(query),
    env: { platform },
    uploadFile,
  }
  const modules: { [name: string]: object } = {
    crossmp: { mpx },
    [`crossmp/${platform}`]: { mpx },
    [`crossmp/${platform}/uploadFile`]: { uploadFile },
    [`crossmp/${platform}/supports`]: { supports: () => true },
  }
  const module = { exports: (): unknown => undefined }
  try {
    runInNewContext(source, { module, trace, require: (name: string) => modules[name] })
    return JSON.stringify([seen, module.exports()])
  } catch (error) {
    return JSON.stringify([seen, (error as Error).name])
  }
}
