import { readFile } from 'node:fs/promises'
import { compile } from './compile'
import type { Message, Output } from './compiled'
import { namesIn, type Options, type ResolvedOptions, resolveOptions } from './options'
import { own } from './own'
import { shortName } from './shortName'
import { createTally, placed, type Tally } from './tally'

/** A plugin as esbuild takes it. Not in its own types, which apps have in many versions. */
export interface EsbuildPlugin {
  name: string
  setup(build: Build): void
}

interface Build {
  initialOptions: { absWorkingDir?: string | undefined; sourcemap?: unknown }
  onEnd(callback: () => { warnings: Note[] }): void
  onLoad(
    options: { filter: RegExp; namespace: string },
    callback: (module: { path: string }) => Promise<Loaded | undefined>,
  ): void
}

interface Loaded {
  contents?: string
  loader?: 'default'
  errors?: Note[]
  warnings?: Note[]
}

/** A message of esbuild's. */
interface Note {
  text: string
  location?: { file: string; line: number; column: number; length: number; lineText: string }
}

/**
 * Plugin for esbuild that compiles each module with `crossmp/babel`. Of several plugins that load a file, esbuild asks the first.
 *
 * @example
 * import { build } from 'esbuild'
 * import crossmp from 'crossmp/esbuild'
 * await build({ entryPoints: ['src/app.ts'], bundle: true, plugins: [crossmp({ platform: 'alipay' })] })
 */
export function esbuild(options: Options = {}): EsbuildPlugin {
  const resolved = resolveOptions(options)
  return {
    name: 'crossmp',
    setup(build) {
      if (resolved) setUp(resolved, createTally(options), build)
    },
  }
}

function setUp(
  options: ResolvedOptions,
  tally: Tally,
  { initialOptions, onLoad, onEnd }: Build,
): void {
  const { absWorkingDir = process.cwd(), sourcemap } = initialOptions
  const names = namesIn(options)
  onLoad({ filter: /\.[cm]?[jt]sx?$/, namespace: 'file' }, async ({ path }) => {
    if (own.test(path)) return undefined
    const code = await readFile(path, 'utf8')
    if (!names.test(code)) return undefined
    const withMap = Boolean(sourcemap)
    const { output, error, warnings } = await compile(options, {
      id: path,
      code,
      map: true,
      withMap,
    })
    const name = shortName(path, absWorkingDir)
    const note = (message: Message): Note => noteOf(message, name, code)
    return {
      ...(output && { contents: contentsOf(output), loader: 'default' as const }),
      errors: error ? [note(error)] : [],
      warnings: warnings.filter((warning) => tally.add(placed(warning, name))).map(note),
    }
  })
  onEnd(() => {
    const summary = tally.end()
    return { warnings: summary === undefined ? [] : [{ text: summary }] }
  })
}

// In two pieces, or who looks for the map of this very file takes it for one.
const comment = `//# ${'source'}MappingURL=data:application/json;base64,`

/** esbuild reads the map of a module in its comments. */
function contentsOf({ code, map }: Output): string {
  if (!map) return code
  return `${code}\n${comment}${Buffer.from(JSON.stringify(map)).toString('base64')}`
}

function noteOf({ message, loc }: Message, file: string, code: string): Note {
  if (!loc) return { text: message }
  const { start, end } = loc
  const lineText = code.split(/\r\n|[\n\r\u2028\u2029]/)[start.line - 1] ?? ''
  const last = end.line === start.line ? end.column : lineText.length
  // esbuild counts bytes.
  const bytes = (from: number, to: number) => Buffer.byteLength(lineText.slice(from, to))
  const { line } = start
  const place = { line, column: bytes(0, start.column), length: bytes(start.column, last) }
  return { text: message, location: { file, ...place, lineText } }
}
