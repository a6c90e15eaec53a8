import type { BabelFileResult, PluginItem, TransformOptions } from '@babel/core'
import { isCodeError } from '../babel/codeError'
import plugin, { type Report } from '../babel/index'
import { type Babel, babel, babelNow } from './babel'
import type { Compiled, Fault, Module, Output } from './compiled'
import { attributesIn, keepAsserts } from './importAttributes'
import { fileOf, syntaxOf } from './modules'
import type { ResolvedOptions } from './options'
import { isParseError, parse } from './parse'

/** Compiles one module, and no more of it than the Babel plugin does: its syntax stays. */
export async function compile(options: ResolvedOptions, module: Module): Promise<Compiled> {
  return compileBy(await babel(), options, module)
}

/** The same for who cannot wait. */
export function compileNow(options: ResolvedOptions, module: Module): Compiled {
  return compileBy(babelNow(), options, module)
}

function compileBy(core: Babel, options: ResolvedOptions, module: Module): Compiled {
  const { use, reports } = preparedFor(options)
  const config = configOf(core, module)
  try {
    const file = parse(core, module.code, config)
    const generatorOpts = keepAsserts(file.program)
    const compileOptions = { ...config, generatorOpts, plugins: [use] }
    const result = core.transformFromAstSync(file, module.code, compileOptions)
    return { output: outputOf(result), error: undefined, warnings: reports.splice(0).map(withCode) }
  } catch (error) {
    return {
      output: undefined,
      error: faultOf(error, module),
      warnings: reports.splice(0).map(withCode),
    }
  }
}

/** The documentation explains each code. */
const withCode = (report: Report): Report => ({
  ...report,
  message: `${report.message} [crossmp/${report.code}]`,
})

/** The plugin, and what it reports of the module at hand. */
interface Prepared {
  readonly use: PluginItem
  readonly reports: Report[]
}

// Babel prepares a plugin for each object of options that it is given: one for all modules.
const prepared = new WeakMap<ResolvedOptions, Prepared>()

function preparedFor(options: ResolvedOptions): Prepared {
  const known = prepared.get(options)
  if (known) return known
  const reports: Report[] = []
  const onReport = (report: Report) => reports.push(report)
  const made: Prepared = { use: [plugin, { ...options, onReport }], reports }
  prepared.set(options, made)
  return made
}

function configOf(
  { version }: Babel,
  { id, map, withMap, isChecked = false }: Module,
): TransformOptions {
  const filename = fileOf(id)
  const plugins = [...syntaxOf(id), ...attributesIn(version)]
  return {
    filename,
    sourceFileName: filename,
    // Nobody's configuration: what the app does with Babel, it does in its own step.
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    sourceType: 'unambiguous',
    parserOpts: { plugins, allowReturnOutsideFunction: true },
    // Nobody else has it.
    cloneInputAst: false,
    code: !isChecked,
    compact: false,
    // Colours are the bundler's.
    highlightCode: false,
    sourceMaps: withMap,
    inputSourceMap: (withMap && map) as TransformOptions['inputSourceMap'],
  }
}

function outputOf(result: BabelFileResult | null): Output {
  const { code, map } = result ?? {}
  return { code: code ?? '', map: map ?? null }
}

/** What an error says of the code. One that says nothing of it is thrown. */
function faultOf(error: unknown, { id }: Module): Fault {
  if (isCodeError(error)) {
    const { finding, reason, loc, frame } = error
    return { finding, message: reason, loc, frame }
  }
  if (!isParseError(error)) throw error
  // file: what (line:column), and the lines
  const [what = '', ...lines] = error.message.replace(`${fileOf(id)}: `, '').split('\n\n')
  const message = what.replace(/ \(\d+:\d+\)$/, '')
  return {
    finding: { code: 'unparsable', args: { reason: message } },
    message,
    loc: { start: error.loc, end: error.loc },
    frame: lines.join('\n\n'),
  }
}
