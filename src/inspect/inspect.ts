import type { PluginItem } from '@babel/core'
import type { CodeError } from '../babel/codeError'
import plugin from '../babel/index'
import type { ToolOptions } from '../babel/options/toolOptions'
import type { Babel } from '../bundler/babel'
import { configOf } from '../bundler/babelConfig'
import type { Fault, Module } from '../bundler/compiled'
import { faultIn, faultOf } from '../bundler/fault'
import type { ResolvedOptions } from '../bundler/options'
import { parse } from '../bundler/parse'
import type { Message } from '../messages/findings'
import type { Reported } from './reported'

/** What the Babel plugin finds in a module, all of it. Nothing is written. */
export type Inspect = (core: Babel, module: Module) => Reported[]

/** One for all modules: Babel prepares a plugin for each object of options. */
export function createInspect(options: ResolvedOptions & ToolOptions): Inspect {
  const found: Reported[] = []
  const use: PluginItem = [
    plugin,
    {
      ...options,
      onReport: (report: Reported) => found.push(report),
      onError: (error: CodeError) => found.push(reportOf(faultIn(error))),
    },
  ]
  return (core, module) => {
    const config = configOf(core, module)
    try {
      const file = parse(core, module.code, config)
      core.transformFromAstSync(file, module.code, { ...config, code: false, plugins: [use] })
    } catch (error) {
      found.push(reportOf(faultOf(error, module)))
    }
    // Garbage collection takes a fifth longer with what Babel keeps of files that are done.
    core.traverse.cache.clear()
    return found.splice(0)
  }
}

const reportOf = ({ finding, loc, frame }: Fault): Reported => ({
  ...finding,
  kind: 'error',
  api: nameIn(finding.args),
  loc,
  frame,
})

/** What an error is about. */
function nameIn(args: Message['args']): string | null {
  if ('api' in args) return args.api
  if ('member' in args) return args.member
  if ('name' in args) return args.name
  return 'asked' in args ? args.asked : null
}
