import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { platforms } from '../../scripts/apis'
import { apis } from '../../src/apis/names'
import { whole } from '../support/whole'
import { app, node, registered, registeredForWechat } from './_app'
import { type Packed, packWithNodeTypes } from './_pack'

let packed: Packed
beforeAll(() => {
  packed = packWithNodeTypes()
})
afterAll(() => packed.remove())

const modules = `${platforms
  .flatMap((platform) =>
    [...Object.keys(apis), 'isCancel', 'env'].map(
      (api) => `import { ${api} as ${platform}_${api} } from 'crossmp/${platform}/${api}'
import { ${api} as ${platform}_whole_${api} } from 'crossmp/${platform}'
export const ${platform}_same_${api}: typeof ${platform}_whole_${api} = ${platform}_${api}`,
    ),
  )
  .join('\n')}
// @ts-expect-error it has one API
import { request } from 'crossmp/wechat/uploadFile'
// @ts-expect-error there is no such module
import { nope } from 'crossmp/wechat/nope'
// @ts-expect-error nor has it anything
import * as all from 'crossmp/alipay/nope'
export { request, nope, all }
`

const ways = [
  ['node10', { module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 }],
  ['node16', { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 }],
  [
    'nodenext',
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  ],
  ['bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
] as const

// As far as a way of resolving knows of formats, both: what is imported and what is required.
const endings = {
  node10: ['ts'],
  node16: ['mts', 'cts'],
  nodenext: ['mts', 'cts'],
  bundler: ['ts'],
}

describe.each(ways)('moduleResolution %s', (name, options) => {
  test('an app compiles against the published declarations', () => {
    expect(compile('app', endings[name], app, options)).toEqual([])
  })

  // They resolve alike, and there are a thousand modules.
  const isLikeNode16 = name === 'nodenext' && !whole
  test.skipIf(isLikeNode16)('every module of an API is declared, and nothing else', () => {
    expect(compile('modules', endings[name], modules, options)).toEqual([])
  })

  // Conditions came after node10.
  for (const platform of name === 'node10' ? [] : platforms) {
    test(`so does one that is built for ${platform} alone, by a condition`, () => {
      const code = `import { mpx } from 'crossmp'
export const platform: '${platform}' = mpx.env.platform`
      const conditions = { ...options, customConditions: [platform] }
      expect(compile(`only-${platform}`, endings[name], code, conditions)).toEqual([])
    })
  }

  test('so does one that declares its one platform', () => {
    expect(compile('registered', endings[name], registered, options)).toEqual([])
    expect(compile('forWechat', endings[name], registeredForWechat, options)).toEqual([])
  })

  test('tests and builds compile, with the types of Node', () => {
    const withNode = { ...options, types: ['node'], esModuleInterop: true }
    expect(compile('node', endings[name], node, withNode)).toEqual([])
  })
})

function compile(
  name: string,
  formats: readonly string[],
  code: string,
  options: ts.CompilerOptions,
): string[] {
  const files = formats.map((format) => join(packed.app, `${name}.${format}`))
  for (const file of files) writeFileSync(file, code)
  const program = ts.createProgram(files, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2020,
    lib: ['lib.es2020.d.ts'],
    types: [],
    skipLibCheck: false,
    ...options,
  })
  // Node's own declarations are large, and not ours to check.
  const checked = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder()))
  expect(checked.length).toBeGreaterThan(formats.length)
  const problems = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...checked.flatMap((file) => program.getSyntacticDiagnostics(file)),
    ...checked.flatMap((file) => program.getSemanticDiagnostics(file)),
  ]
  return problems.map(({ file, start, messageText }) => {
    const { line } = file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: -1 }
    return `${file?.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

const folder = (): string => packed.app.replaceAll('\\', '/')

test.each(['crossmp', ...platforms.map((platform) => `crossmp/${platform}`)])(
  'editors find a comment on everything that %s exports',
  (module) => {
    const file = join(packed.app, 'comments.ts')
    writeFileSync(file, `import * as all from '${module}'\nexport { all }`)
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    })
    const checker = program.getTypeChecker()
    const all = (program.getSourceFile(file) as unknown as { symbol: ts.Symbol }).symbol
    const [exported] = checker.getExportsOfModule(all)
    const values = checker
      .getPropertiesOfType(checker.getTypeOfSymbol(checker.getAliasedSymbol(exported as ts.Symbol)))
      .map((symbol) =>
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
      )
    expect(values.length).toBeGreaterThan(50)
    const bare = values.filter((symbol) => !symbol.getDocumentationComment(checker).length)
    expect(bare.map(({ name }) => name)).toEqual([])
  },
)

test.each([
  ['compat data', "import { support } from 'crossmp/compat'\nsupport('')"],
  ['mpx.canIUse', "import { mpx } from 'crossmp'\nmpx.canIUse('')"],
  ['canIUse', "import { canIUse } from 'crossmp'\ncanIUse('')"],
])('editors complete the queries of %s', (_, code) => {
  const file = join(packed.app, 'query.ts')
  const options = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  }
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) =>
      ts.ScriptSnapshot.fromString(name === file ? code : readFileSync(name, 'utf8')),
    getCurrentDirectory: () => packed.app,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
  })
  const found = service.getCompletionsAtPosition(file, code.length - 2, undefined)
  const names = found?.entries.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining([
      'addCard',
      'uploadFile',
      'uploadFile.object.timeout',
      'request.object.method.PUT',
    ]),
  )
})

test.each(platforms)('crossmp/%s declares each value for itself', (platform) => {
  const exported = (text: string): string[] => [
    ...new Set(
      [...text.matchAll(/^export (?:declare const (\w+)|\{ ([\w, ]+) \})/gm)].flatMap(
        (m) => m[1] ?? m[2]?.split(', ') ?? [],
      ),
    ),
  ]
  const home = join(packed.app, 'node_modules/crossmp')
  const own = exported(readFileSync(join(home, 'dist', platform, 'index.d.ts'), 'utf8'))
  const [, all = ''] =
    readFileSync(join(home, 'dist/index.d.ts'), 'utf8').match(/export \{([^}]*)\};\s*$/) ?? []
  const values = all
    .split(',')
    .map((name) => name.trim())
    .filter((name) => !name.startsWith('type '))
  expect(values.length).toBeGreaterThan(50)
  // `export *` would bring in what is typed for all platforms.
  expect(
    values.map((name) => name.replace(/^.* as /, '')).filter((name) => !own.includes(name)),
  ).toEqual([])
})

test('no declaration has syntax of TypeScript 5', () => {
  const declarations = packed.files.filter((file) => /\.d\.m?ts$/.test(file))
  const newer = declarations.filter((file) =>
    /export type \*|<const |\baccessor\b/.test(
      readFileSync(join(packed.app, 'node_modules/crossmp', file), 'utf8'),
    ),
  )
  expect(newer).toEqual([])
})

test("no declaration names the hosts' own typings, which apps may have in other versions", () => {
  const declarations = packed.files.filter((file) => /\.d\.m?ts$/.test(file))
  expect(declarations.length).toBeGreaterThan(20)
  const naming = declarations.filter((file) => {
    const declared = readFileSync(join(packed.app, 'node_modules/crossmp', file), 'utf8')
    // Nodes, data and results of queries, and `cloud`, have the types of the app's own components.
    const text = declared
      .replace(/\/\*\*[\s\S]*?\*\//g, '')
      .replace(/(node|context|results|\[(?:name|member): string\]): any\b/g, '')
    return /WechatMiniprogram|wechat-miniprogram|mini-types|<reference (?:types|lib)|declare global|: any\b/.test(
      text,
    )
  })
  expect(naming).toEqual([])
})
