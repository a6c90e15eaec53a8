// What TypeScript and bundlers read, the plugins hand on as it is written, whichever Babel the app has.
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { compile } from '../../src/bundler/compile'
import { babels } from '../babel/babels'

const options = {
  platform: 'alipay',
  source: 'crossmp',
  globals: [],
  imports: [],
  natives: false,
} as const
const use = "import { mpx } from 'crossmp';\nexport const go = () => mpx.request({});\n"

afterEach(() => {
  vi.doUnmock('@babel/core')
  vi.resetModules()
})

/** What compiles, over one Babel. */
async function compilerOver(babel: object): Promise<typeof compile> {
  vi.resetModules()
  vi.doMock('@babel/core', () => babel)
  return (await import('../../src/bundler/compile')).compile
}

const kept: readonly (readonly [id: string, text: string])[] = [
  ['a.ts', 'class A { accessor n = 1; static accessor #m: number = 2; }'],
  ['a.js', 'class A { @dec accessor n = 1; }'],
  ['a.ts', '@dec export class A {}'],
  ['a.ts', 'export @dec class A {}'],
  ['a.ts', 'export default @dec(1) class {}'],
  ['a.ts', '@dec export default class A { }'],
  ['a.ts', 'export @dec @(two()) class A { @bound() go() {} }'],
  ['a.ts', 'class A { constructor(@Inject() private readonly b: B) {} }'],
  ['a.ts', 'export @dec class A { constructor(@Inject(Token) b: B) {} }'],
  ['a.ts', '@routes.get("/")[method] class A {}'],
  ['a.js', 'const A = @dec class {};'],
  ['a.ts', "import data from './d.json' with { type: 'json' };"],
  ['a.js', "export { default as data } from './d.json' with { type: 'json' };"],
  ['a.ts', "export * from './d.json' with { type: 'json' };"],
  ['a.js', "const data = import('./d.json', { with: { type: 'json' } });"],
  ['a.ts', '{ using file = open(); }'],
  ['a.ts', 'async function f() { await using file = open(); }'],
  ['a.js', 'for (using file of files) {}'],
  ['a.js', "import source wasm from './a.wasm';"],
  ['a.js', "import defer * as late from './late.js';"],
  ['a.ts', 'const a = b satisfies C as const;'],
  ['a.ts', 'function f<const T extends readonly unknown[]>(this: T) {}'],
  ['a.ts', 'enum A { B = 1, }'],
  ['a.ts', 'export type * from "./types";'],
  ['a.ts', 'abstract class A<in out T> extends B { declare b: string; override c?(): void; }'],
  ['a.ts', 'let a = <number>b;'],
  ['a.tsx', 'const a = <b c={1 as number}>{...d}</b>;'],
  ['a.jsx', 'const a = <><b.c d:e="1" /></>;'],
  ['a.js', 'const a = /[\\p{L}--[a-z]]/v, b = 1_000n, c = d?.[e]?.();'],
  ['a.js', 'class A { static { this.b = 1; } #c = 1; has(d) { return #c in d; } }'],
  ['a.mjs', 'const a = await import.meta.resolve("b");'],
  ['a.js', 'export * as a from "b"; export { "c d" as e } from "f";'],
]
const assertions = [
  "import data from './d.json' assert { type: 'json' };",
  "export { default as data } from './d.json' assert { type: 'json' };",
  "export * from './d.json' assert { type: 'json' };",
]

describe.each(babels)('over Babel $major', ({ babel, major }) => {
  async function compiled(id: string, code: string): Promise<string> {
    const compile = await compilerOver(babel)
    const { output, error } = await compile(options, { id: `/src/${id}`, code, withMap: false })
    if (error) throw new Error(`${error.message}\n${error.frame}`)
    return output?.code ?? ''
  }

  test.each(kept)('%s: %s', async (id, text) => {
    const code = await compiled(id, use + text)
    expect(code).toContain('crossmp/alipay/request')
    expect(plain(code)).toContain(plain(text))
  })

  test.each(assertions)('%s', async (text) => {
    const other = "import other from './o.json' with { type: 'json' };"
    const code = await compiled('a.js', `${use + text}\n${other}`)
    // Babel 8 can't say `assert` any more.
    const word = major === 7 ? 'assert' : 'with'
    expect(plain(code)).toContain(plain(text.replace('assert', word)))
    expect(plain(code)).toContain(plain(other))
  })

  test('a local of the name of a global is nothing to compile', async () => {
    const compile = await compilerOver(babel)
    const outputs = ['(wx=>wx.request())(a)', 'a.wx.b({wx:1})', 'wx.request({})'].map(
      async (code) =>
        (await compile({ ...options, globals: ['wx'] }, { id: 'a.js', code, withMap: true }))
          .output,
    )
    const [local, key, global] = await Promise.all(outputs)
    expect([local, key]).toEqual([undefined, undefined])
    expect(global?.code).toContain('crossmp/alipay/request')
  })

  test('what is no code is told of where it is, whatever decorators stand before it', async () => {
    const compile = await compilerOver(babel)
    const code = `${use}export @dec class A {}\nconst = 1\n`
    const { error } = await compile(options, { id: '/src/a.ts', code, withMap: false })
    expect(error?.loc?.start).toMatchObject({ line: 4, column: 6 })
    expect(error?.frame).toContain('> 4 | const = 1')
  })

  test.each([
    ['a name that is declared twice', 'export @dec class A {}\nlet a = 1\nlet a = 2'],
    ['decorators on both sides of export', '@dec export @dec class A {}'],
    ['assert that is no import attribute', 'let b = c assert { d: 1 }'],
  ])('%s stays an error', async (_, text) => {
    const compile = await compilerOver(babel)
    const module = { id: '/src/a.ts', code: use + text, withMap: false }
    expect((await compile(options, module)).error).toBeDefined()
  })
})

/** A text without what the printer decides: space, the kind of quotes, parentheses, semicolons. */
const plain = (code: string): string => code.replace(/[\s;(),]/g, '').replaceAll('"', "'")
