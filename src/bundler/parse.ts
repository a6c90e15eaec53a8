import type { ParseResult, ParserOptions, TransformOptions } from '@babel/core'
import type { Babel } from './babel'
import { withoutAssert } from './importAttributes'

type Syntax = NonNullable<ParserOptions['plugins']>
type File = Extract<ParseResult, { type: 'File' }>

/** A syntax error, as Babel's parser throws or collects it. */
interface ParseError extends Error {
  readonly reasonCode?: string
  readonly pos?: number
}

/** Faults of decorators by the newest proposal, and none to TypeScript: whoever comes after may take them. */
const tolerated: ReadonlySet<string | undefined> = new Set([
  'UnsupportedParameterDecorator',
  'UnsupportedPropertyDecorator',
  'DecoratorArgumentsOutsideParentheses',
])

/** Reads a module, whichever of the forms its decorators and import attributes have. */
export function parse(babel: Babel, code: string, config: TransformOptions): File {
  try {
    return parseDecorated(babel, code, config)
  } catch (error) {
    // Babel 8 knows no `assert`: it is read as the `with` that it became.
    const text = withoutAssert(code, (error as ParseError).pos)
    if (text === undefined) throw error
    return parse(babel, text, config)
  }
}

/**
 * TypeScript has decorators on parameters, and with any expression; they are read in the one form. After `export` they are read in
 * the other. Of two errors that which is farther down says more: more of the module was understood.
 */
function parseDecorated(babel: Babel, code: string, config: TransformOptions): File {
  try {
    return parseIn(babel, code, config, 'decorators-legacy')
  } catch (first) {
    try {
      return parseIn(babel, code, config, 'decorators')
    } catch (second) {
      throw positionOf(second) > positionOf(first) ? second : first
    }
  }
}

function parseIn(
  { parseSync }: Babel,
  code: string,
  config: TransformOptions,
  decorators: 'decorators' | 'decorators-legacy',
): File {
  const { parserOpts } = config
  const plugins: Syntax = [...(parserOpts?.plugins ?? []), decorators]
  const parseWith = (errorRecovery: boolean): ParseResult | null =>
    parseSync(code, { ...config, parserOpts: { ...parserOpts, errorRecovery, plugins } })
  const file = parseWith(decorators === 'decorators')
  // Those that are collected have no frame: once more, to have the first one thrown.
  if (errorsOf(file).some(({ reasonCode }) => !tolerated.has(reasonCode))) parseWith(false)
  return file as File
}

const errorsOf = (file: ParseResult | null): readonly ParseError[] =>
  (file as { readonly errors?: readonly ParseError[] } | null)?.errors ?? []

const positionOf = (error: unknown): number => (error as ParseError).pos ?? -1
