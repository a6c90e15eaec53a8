import type { ParseResult, ParserOptions, TransformOptions } from '@babel/core'
import type { Range } from '../babel/reports/reportTypes'
import type { Babel } from './babel'
import { withoutAssert } from './importAttributes'

type Syntax = NonNullable<ParserOptions['plugins']>
type File = Extract<ParseResult, { type: 'File' }>

/** A syntax error, as Babel throws it. */
interface ParseError extends Error {
  readonly pos: number
  readonly loc: Range['start']
}
export const isParseError = (error: unknown): error is ParseError =>
  Object(error).code === 'BABEL_PARSE_ERROR'

/** Faults of decorators by the newest proposal, and none to TypeScript: whoever comes after may take them. */
const tolerated: ReadonlySet<string> = new Set([
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
    const text = withoutAssert(code, positionOf(error))
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
  if (file?.errors?.some(({ reasonCode }) => !tolerated.has(reasonCode))) parseWith(false)
  return file as File
}

const positionOf = (error: unknown): number => (isParseError(error) ? error.pos : -1)
