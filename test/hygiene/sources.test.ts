import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from '../../scripts/apis'
import { costlySyntax } from './_source'

/** How platforms number versions, for tools: mini-programs get `version.ts` alone. */
const isOfNode = (file: string): boolean => /\bnumbering(?:Of)?\.ts$|^index\.ts$/i.test(file)
const folders = ['src/core', 'src/apis', 'src/platforms']
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !isOfNode(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
)

test('sources that run in a mini-program use no syntax that a compiler adds helpers for', () => {
  expect(files.length).toBeGreaterThan(50)
  const found = files.flatMap((file) => costlySyntax(file, readFileSync(join(root, file), 'utf8')))
  expect(found).toEqual([])
})

test.each([
  ['const a = { ...b }', 'object spread'],
  ['const { a, ...b } = c', 'object rest'],
  ['function f({ a, ...b }) {}', 'object rest'],
  ['class A { a = 1 }', 'class field'],
  ['class A { constructor(private a: number) {} }', 'class field'],
  ['const f = async () => {}', 'async'],
  ['function* f() {}', 'generator'],
  ['const o = { *f() {} }', 'generator'],
  ['a?.b', 'optional chaining'],
  ['a ?? b', 'nullish coalescing'],
  ['a ||= b', 'logical assignment'],
])('finds %s', (code, what) => {
  expect(costlySyntax('a.ts', code)).toEqual([`a.ts:1 ${what}`])
})

test('lets calls and lists be spread, and types be anything', () => {
  const code = `f(...a); const b = [...a]; const [c, ...d] = a; const g = (...e: number[]) => e
type T = { a?: number } & Record<'b', Promise<1>>; interface I { f?(): void }
class A extends B { constructor(x?: number) { super() } get y(): number { return 1 } }`
  expect(costlySyntax('a.ts', code)).toEqual([])
})

// esbuild lowers syntax, and adds no builtin. The compiler knows what came when.
test('sources that run in a mini-program use only what ES2015 had', () => {
  const probe = join(root, 'src/core/probe.ts')
  const known = problems([...files.map((file) => join(root, file)), probe], {
    [probe]: 'export const found = [1].includes(1) || Object.values({})',
  })
  expect(known).toEqual([
    expect.stringContaining("probe.ts: Property 'includes' does not exist on type 'number[]'"),
    expect.stringContaining("probe.ts: Property 'values' does not exist on type 'Object"),
  ])
}, 60_000)

function problems(names: readonly string[], texts: Readonly<Record<string, string>>): string[] {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root)
  const hosts = ['wechat-miniprogram', '@mini-types/alipay']
  const es2015 = { ...options, lib: ['lib.es2015.d.ts'], types: hosts }
  const host = ts.createCompilerHost(es2015)
  const { readFile, fileExists } = host
  host.readFile = (file) => texts[file] ?? readFile(file)
  host.fileExists = (file) => file in texts || fileExists(file)
  return ts
    .getPreEmitDiagnostics(ts.createProgram(names, es2015, host))
    .filter(({ code }) => isMissing.has(code))
    .map(({ file, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, ' ')
      return `${file?.fileName.split('/').pop()}: ${text}`
    })
}

// What the compiler says of names and members it does not know, and of those of a newer `lib`.
const isMissing: ReadonlySet<number> = new Set([2304, 2339, 2550, 2551, 2583, 2584])
