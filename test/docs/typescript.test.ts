import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { type Block, blocksOf, originals } from './_documents'
import { makeProject } from './_project'

const project = makeProject()
afterAll(() => project.remove())

// What the examples take for granted.
const given = `
declare const url: string, filePath: string, tempFilePath: string, src: string, tempFilePaths: string[]
declare const deviceId: string, serviceId: string, characteristicId: string, uuids: string[]
declare const password: string, challenge: string
declare const cart: object
declare function createOrder(cart: object): Promise<{ tradeNO: string }>
declare function show(text: unknown): void
declare function reconnect(): void
declare function nextLevel(): void
declare function reward(): void
declare function showDialog(options: { referrer: string; onAgree(): void }): void
declare function save(): void
declare function pause(): void
declare function resume(): void
declare function prefetch(): void
declare function report(...texts: (string | undefined)[]): void
declare function askBeforeUpload(): void
declare const listener: (payload: unknown) => void
`

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: ['node'],
  typeRoots: [join(project.folder, 'node_modules/@types')],
  skipLibCheck: true,
  noEmit: true,
}

// An example compiles its files itself, with what it has installed.
const blocks = originals
  .flatMap(blocksOf)
  .filter(({ language, example }) => language === 'ts' && example === undefined)

// Those of one document that have a title are files of one project.
const fileOf = ({ document, line, title }: Block): string =>
  `${document.replace(/\W/g, '_')}/${title ?? `line-${line}.ts`}`

for (const block of blocks) {
  const imports = /^import .* from 'crossmp/m.test(block.code)
    ? ''
    : "import { mpx } from 'crossmp'\n"
  project.write(fileOf(block), `${imports}${block.code}\nexport {}\n`)
}
project.write('given.d.ts', given)

const programOf = (some: readonly Block[]): ts.Program =>
  ts.createProgram(
    ['given.d.ts', ...some.map(fileOf)].map((file) => join(project.folder, file)),
    options,
  )

// What a block declares of its app holds for the whole program that it is in.
const isAlone = ({ code }: Block): boolean => code.includes('declare module')
const together = programOf(blocks.filter((block) => !isAlone(block)))

function problemsOf(block: Block): string[] {
  const program = isAlone(block) ? programOf([block]) : together
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(join(project.folder, fileOf(block))))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('TypeScript in', () => {
  it.each(blocks.map((block) => [`${block.document}:${block.line}`, block] as const))(
    '%s compiles',
    (_, block) => {
      expect(problemsOf(block)).toEqual([])
    },
  )

  it('documents is found', () => {
    expect(blocks.length).toBeGreaterThan(40)
  })
})
