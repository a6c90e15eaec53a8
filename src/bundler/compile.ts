import type { BabelFile, BabelFileResult, PluginItem } from '@babel/core'
import plugin, { type Report } from '../babel/index'
import { babel } from './babel'
import { configOf } from './babelConfig'
import type { Compiled, Module, Output } from './compiled'
import { faultOf } from './fault'
import { keepAsserts } from './importAttributes'
import { isNamed } from './isNamed'
import type { ResolvedOptions } from './options'
import { parse } from './parse'

/** Compiles one module, and no more of it than the Babel plugin does: its syntax stays. */
export async function compile(options: ResolvedOptions, module: Module): Promise<Compiled> {
  const core = await babel()
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
  const sparing = (babel: typeof import('@babel/core'), given: object): object => ({
    ...plugin(babel, given),
    // Nothing is to be done to any other: it need not even be printed.
    pre(file: BabelFile) {
      if (!isNamed(file, options)) file.opts.code = false
    },
  })
  const made: Prepared = { use: [sparing, { ...options, onReport }], reports }
  prepared.set(options, made)
  return made
}

function outputOf(result: BabelFileResult | null): Output | undefined {
  const { code, map } = result ?? {}
  return typeof code === 'string' ? { code, map: map ?? null } : undefined
}
