import type { BabelFileResult, TransformOptions } from '@babel/core'
import type { CodeError } from '../babel/codeError'
import plugin, { type Report } from '../babel/index'
import type { Range } from '../babel/reports/report'
import { loadBabel } from './babel'
import { fileOf, syntaxOf } from './modules'
import type { Settled } from './options'

/** A module as a bundler has it. */
export interface Module {
  /** Its file, with or without a query. */
  readonly id: string
  readonly code: string
  /** What was done to it before: a map, or whether its comments are asked for one. */
  readonly map?: object | boolean | undefined
  /** Whether a map is wanted. */
  readonly withMap: boolean
}

/** What became of it. */
export interface Compiled {
  /** Undefined where it can't be compiled: then there is an error. */
  readonly output: Output | undefined
  readonly error: Message | undefined
  readonly warnings: readonly Message[]
}

export interface Output {
  readonly code: string
  readonly map: SourceMap | undefined
}

export interface SourceMap {
  readonly version: number
  readonly sources: string[]
  readonly names: string[]
  readonly mappings: string
  readonly sourcesContent?: string[]
}

/** Something to say of a module. */
export type Message = Pick<Report, 'message' | 'loc' | 'frame'>

/** Compiles one module, and no more of it than the Babel plugin does: its syntax stays. */
export async function compile(options: Settled, module: Module): Promise<Compiled> {
  const babel = await loadBabel()
  const warnings: Message[] = []
  const onReport = (report: Report) => warnings.push(report)
  try {
    const result = await babel.transformAsync(module.code, {
      ...configOf(module),
      plugins: [[plugin, { ...options, onReport }]],
    })
    return { output: outputOf(result), error: undefined, warnings }
  } catch (error) {
    return { output: undefined, error: messageOf(error, module), warnings }
  }
}

function configOf({ id, map, withMap }: Module): TransformOptions {
  const filename = fileOf(id)
  return {
    filename,
    sourceFileName: filename,
    // Nobody's configuration: what the app does with Babel, it does in its own step.
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    sourceType: 'unambiguous',
    parserOpts: { plugins: syntaxOf(id), allowReturnOutsideFunction: true },
    generatorOpts: { importAttributesKeyword: 'with' },
    compact: false,
    // Colours are the bundler's.
    highlightCode: false,
    sourceMaps: withMap,
    inputSourceMap: withMap && map,
  } as TransformOptions
}

function outputOf(result: BabelFileResult | null): Output {
  const { code, map } = result ?? {}
  return { code: code ?? '', map: (map as SourceMap | null | undefined) ?? undefined }
}

/** What an error says of the code. One that says nothing of it is thrown. */
function messageOf(error: unknown, { id }: Module): Message {
  const { reason, loc, frame } = error as Partial<CodeError>
  if (reason !== undefined) return { message: reason, loc, frame: frame ?? '' }
  const { code, message } = error as Error & { code?: string }
  if (code !== 'BABEL_PARSE_ERROR') throw error
  // file: what (line:column), and the lines
  const [what = '', ...lines] = message.replace(`${fileOf(id)}: `, '').split('\n\n')
  const start = loc as unknown as Range['start']
  return {
    message: what.replace(/ \(\d+:\d+\)$/, ''),
    loc: { start, end: start },
    frame: lines.join('\n\n'),
  }
}
