import type { PluginObj, PluginPass, types } from '@babel/core'
import { type Options, readOptions, type Settings, type Targets } from './options/index'
import type { Level, Report, ReportKind } from './reports/report'
import { transform } from './transform'

export type { Level, Options, Report, ReportKind, Targets }

interface State extends PluginPass {
  settings: Settings
}

/**
 * Babel plugin that compiles code written against `crossmp` for one platform: every API becomes an
 * import of its own file, `mpx.is('…')` and `mpx.env.platform` become constants, and branches for
 * other platforms are removed.
 *
 * Errors in the code (a member that `mpx` does not have) point at the line; errors in the options
 * are one sentence.
 *
 * @example
 * // babel.config.js
 * module.exports = { plugins: [['crossmp/babel', { platform: 'alipay' }]] }
 */
export default function crossmp(babel: { readonly types: object }, options: object = {}): object {
  return createPlugin(babel.types as typeof types, options)
}

function createPlugin(t: typeof types, options: object): PluginObj<State> {
  return {
    name: 'crossmp',
    pre() {
      this.settings = readOptions(options)
    },
    visitor: {
      Program(program, { settings, file }) {
        // A tree may come without its text.
        if (file.code !== '' && !file.code.includes(settings.source)) return
        transform({
          t,
          program,
          ...settings,
          filename: file.opts.filename ?? undefined,
          typescript: (file.opts.parserOpts?.plugins ?? []).some(isTypeScript),
          folded: new WeakSet(),
          stranded: new WeakSet(),
        })
      },
    },
  }
}

function isTypeScript(syntax: unknown): boolean {
  return syntax === 'typescript' || (Array.isArray(syntax) && syntax[0] === 'typescript')
}
