import { runInNewContext, Script } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { babels } from './babels'
import { compile } from './compile'
import { programs } from './programs'

type Platform = 'wechat' | 'alipay'

// The oracle is the language itself: the source as written, run with the values of the platform.
const builds: readonly (readonly [Platform, object])[] = [
  ['wechat', {}],
  ['alipay', {}],
  ['wechat', { wechat: '2.10.0' }],
]

describe.each(babels)('over Babel $major', ({ babel }) => {
  test.each(builds)(
    'whatever is removed for %s with targets %j, the rest does the same in the same order',
    async (platform, targets) => {
      const options = { platform, targets, onReport: () => {} }
      await fc.assert(
        fc.asyncProperty(fc.array(programs, { minLength: 1, maxLength: 5 }), async (statements) => {
          const source = moduleOf(statements)
          fc.pre(isValid(source))
          const compiled = await compile(
            source,
            options,
            { sourceType: 'script' },
            babel.transformAsync,
          )
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
})

// Sloppy code, where a function in a block is a variable of the function around it, and names are read by what is no code.
const sloppy: readonly string[] = [
  "if (mpx.is('other')) { function g() {} } return g === undefined",
  "if (mpx.is('other')) function g() {}\nreturn typeof g",
  "if (mpx.is('other')) { { function g() {} } } else trace(1); return String(g)",
  "var before = typeof g; if (!mpx.is('other')) function g() {}\nreturn [before, typeof g]",
  "if (!mpx.is('other')) { function g() { return 1 } } return g()",
  "if (mpx.is('other')) { function outer() {} } return outer === undefined",
  "if (mpx.is('other')) { async function outer() {} } return typeof outer",
  "'use strict'; if (mpx.is('other')) { function outer() {} } return outer()",
  "let g = 1; { if (mpx.is('other')) { function g() {} } } return g",
  "{ let g = 2; if (mpx.is('other')) { function g() {} } trace(g) } return typeof g",
  "{ trace(g()); if (!mpx.is('other')) { trace(2) } function g() { return 5 } } return typeof g",
  "function h() { { if (!mpx.is('other')) return typeof g; function g() {} } } return h()",
  "function h() { { if (!mpx.is('other')) { trace(typeof k); return k } function k() {} } } return typeof h()",
  "if (mpx.is('other')) { try { function g() {} } finally {} } return typeof g",
  "for (var i = 0; i < 2; i++) { if (mpx.is('other')) { function g() {} } trace(i) } return g",
  "return (function (g) { if (mpx.is('other')) { function g() {} } return g })(3)",
  "switch (mpx.env.platform) { case 'other': { function g() {} } default: trace(4) } return typeof g",
  "if (trace(1)) trace(2); else if (trace(3) && mpx.is('other')) trace(4); else if (trace(5)) trace(6); else trace(7)",
  "const never = mpx.is('other'); if (trace(1)) trace(2); else if (trace(3) && mpx.is('other')) trace(4); else if (never) trace(6); else trace(7)",
  "if ((trace(1), mpx.is('other'))) trace(2); else trace(3)",
  "if ((trace(1), trace(2), !mpx.is('other'))) trace(4); else trace(3)",
  "const on = mpx.is('other'); return eval('on')",
  "function f() { eval('var mpx = { is: () => 7 }'); return mpx.is('other') } return f()",
  "if (mpx.is('other')) { var g = 1 } return eval('typeof g')",
  "if (mpx.is('other')) { function g() {} } return eval('String(g)')",
  "const { uploadFile } = mpx; return eval('uploadFile(9)')",
  "with ({ mpx: { is: () => 8 } }) return mpx.is('other')",
  "with ({ g: 1 }) { if (mpx.is('other')) { var g = 2 } } return typeof g",
]

test.each(sloppy)('sloppy: %s', async (body) => {
  const source = `const { mpx } = require('crossmp')
function outer() { return 'outer' }
module.exports = function () { ${body} }`
  for (const platform of ['wechat', 'alipay'] as const) {
    const compiled = await compile(
      source,
      { platform, onReport: () => {} },
      { sourceType: 'script' },
    )
    expect(run(compiled, platform), compiled).toBe(run(source, platform))
  }
})

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
