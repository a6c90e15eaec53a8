// A chain of guards that is four times as long takes four times the steps, not sixteen times.
import { type NodePath, parseSync, transformSync, traverse, type types } from '@babel/core'
import { afterEach, expect, test, vi } from 'vitest'
import crossmp from '../../src/babel'

afterEach(() => {
  vi.restoreAllMocks()
})

const many = (count: number, link: (index: number) => string, between: string): string =>
  Array.from({ length: count }, (_, index) => link(index)).join(between)

const chains: { readonly [kind: string]: (count: number) => string } = {
  'a && b, asked at run time': (count) =>
    many(count, (i) => `mpx.canIUse('getWeRunData') && f${i}(mpx.getWeRunData())`, ' && '),
  'a && b, known': (count) => many(count, (i) => `(f(${i}) || mpx.is('alipay'))`, ' && '),
  'a && (b && …)': (count) => `${'(x && '.repeat(count)}mpx.is('wechat')${')'.repeat(count)}`,
  'else if': (count) =>
    `() => { ${many(count, (i) => `if (x === ${i} ${i % 2 ? "&& mpx.is('wechat')" : ''}) { mpx.requestFacialVerify() }`, ' else ')} }`,
  'a ? b : …': (count) =>
    `${many(count, (i) => `x === ${i} ${i % 2 ? "&& mpx.is('wechat')" : ''} ? mpx.requestFacialVerify() : `, '')} 0`,
  'early returns': (count) =>
    `() => { ${many(count, (i) => `if (x === ${i} && !mpx.canIUse('getWeRunData')) return mpx.getWeRunData()`, ';')} }`,
  'early returns, known': (count) =>
    `() => { ${many(count, (i) => `if (x === ${i} && mpx.is('wechat')) return ${i}`, ';')} }`,
  'if in if, known': (count) =>
    `() => { ${"if (mpx.is('alipay')) { f(); ".repeat(count)}${'}'.repeat(count)} }`,
  'if in if that ends, known': (count) =>
    `() => { ${"if (mpx.is('alipay')) { f(); ".repeat(count)} return 1 ${'}'.repeat(count)} }`,
  'constants, each of the one before': (count) =>
    `() => { const c0 = mpx.is('wechat'); ${many(count, (i) => `const c${i + 1} = !c${i}`, ';')}; return c${count} }`,
}

/** What all paths share. */
function pathPrototype(): NodePath {
  const found: NodePath[] = []
  traverse(parseSync('', { configFile: false }) as types.File, {
    Program: (path) => void found.push(path),
  })
  return Object.getPrototypeOf(found[0])
}
const prototype = pathPrototype()

/** How many questions about nodes are asked of Babel. */
function stepsFor(expression: string): number {
  const asked = [
    vi.spyOn(prototype, 'isLogicalExpression'),
    vi.spyOn(prototype, 'isIfStatement'),
    vi.spyOn(prototype, 'isStatement'),
    vi.spyOn(prototype, 'visit' as never),
  ]
  const code = `import { mpx } from 'crossmp'\nexport const a = ${expression}`
  const config = { filename: 'a.js', configFile: false, babelrc: false, compact: false } as const
  const plugin = [crossmp, { platform: 'alipay', onReport: () => {} }] as const
  transformSync(code, { ...config, plugins: [[...plugin]] })
  const steps = asked.reduce((sum, { mock }) => sum + mock.calls.length, 0)
  vi.restoreAllMocks()
  return steps
}

test.each(Object.entries(chains))('%s', (_, chain) => {
  const [short, long] = [stepsFor(chain(100)), stepsFor(chain(400))]
  expect(short).toBeGreaterThan(100)
  expect(long / short).toBeLessThan(5)
})
