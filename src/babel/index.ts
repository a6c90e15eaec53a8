import type { PluginObj, types } from '@babel/core'
import { createContext } from './context'
import { mentionsGlobal } from './find/globalNames'
import type { GlobalName } from './options/globals'
import type { Options, Settings, Targets } from './options/options'
import { validateOptions } from './options/validateOptions'
import type { Level, Report, ReportKind } from './reports/reportTypes'
import { transform } from './transform'

export type { Level, Options, Report, ReportKind, Targets }

/**
 * Babel plugin that compiles code written against `crossmp` for one platform: every API becomes an
 * import of its own file, `mpx.is('…')`, `mpx.env.platform` and known answers of `mpx.canIUse('…')`
 * become constants, and branches for other platforms are removed. Any other `mpx.canIUse('…')` asks
 * the host for that one thing, without the table of all features.
 *
 * It warns of APIs that the platform lacks and, with `targets`, of APIs and options that are newer
 * than the oldest versions the app is for, unless `mpx.canIUse('…')` or `mpx.is('…')` guards them:
 * in a branch, behind `&&` or `||`, after an early return, by a constant. Guards are read on the
 * spot; what a function called elsewhere has asked is not known.
 *
 * With `globals: ['wx']` the global `wx` stands for `mpx`, so that a WeChat app runs on Alipay as it is
 * written, as far as crossmp has what it calls. `globals: ['uni']` and `imports: ['@tarojs/taro']` do the same for frameworks.
 *
 * Errors in the code (a member that `mpx` does not have) point at the line; errors in the options
 * are one sentence.
 *
 * @example
 * // babel.config.js
 * const targets = { wechat: '2.10.0', alipay: '1.24.10' }
 * module.exports = { plugins: [['crossmp/babel', { platform: 'alipay', targets }]] }
 */
export default function crossmp(babel: BabelApi, options: object = {}): object {
  const isProduction = babel.env?.('production') === true
  return createPlugin(babel.types as typeof types, options, isProduction)
}

interface BabelApi {
  readonly types: object
  env?(name: string): boolean
}

function createPlugin(t: typeof types, options: object, isProduction: boolean): PluginObj {
  let settings: Settings | undefined
  return {
    name: 'crossmp',
    visitor: {
      // Most files name neither the library nor a global: that is all they cost.
      Program(program, { file }) {
        settings ??= validateOptions(options, isProduction)
        const { source, imports, native } = settings
        const isMentioned = (name: GlobalName) => mentionsGlobal(program, name)
        const globals = settings.globals.filter(isMentioned)
        const isLookedAt = native !== undefined && isMentioned(native)
        // A tree may come without its text.
        const modules = [source, ...imports]
        const isNamed = file.code === '' || modules.some((name) => file.code.includes(name))
        if (!isNamed && globals.length === 0 && !isLookedAt) return
        const context = createContext({
          t,
          program,
          ...settings,
          globals,
          native: isLookedAt ? native : undefined,
          filename: file.opts.filename ?? undefined,
          typescript: (file.opts.parserOpts?.plugins ?? []).some(isTypeScript),
          alone: [...(file.opts.plugins ?? []), ...(file.opts.presets ?? [])].length === 1,
        })
        transform(context)
      },
    },
  }
}

function isTypeScript(syntax: unknown): boolean {
  return syntax === 'typescript' || (Array.isArray(syntax) && syntax[0] === 'typescript')
}
