import { join } from 'node:path'
import { scripts } from './modules'
import { type Options, type ResolvedOptions, resolveOptions } from './options'
import { own } from './own'
import { version } from './version'
import { withSummary } from './webpackWarnings'

/** A plugin as webpack and Rspack take it. Not in their own types, which apps have in many versions. */
export interface WebpackLike {
  readonly name: string
  /** As plugins of Rollup have it: the command line reads the options of a project here. */
  readonly api?: { readonly options: ResolvedOptions }
  apply(compiler: Compiler): void
}

interface Compiler {
  options: { mode?: string | undefined; module: { rules: unknown[] } }
  hooks: { compilation: Hook<(compilation: Compilation) => void> }
}

interface Compilation {
  hooks: { processWarnings?: Hook<(warnings: never[]) => object[]> }
}

interface Hook<Callback> {
  tap(name: string, callback: Callback): void
}

const loader = join(__dirname, 'loader.js')

/** Has every script loaded by ours before any other loader sees it. */
export function webpackLike(options: Options): WebpackLike {
  const resolved = resolveOptions(options)
  return {
    name: 'crossmp',
    ...(resolved && { api: { options: resolved } }),
    apply(compiler) {
      if (!resolved) return
      // Without a mode they build for production.
      const { mode = 'production' } = compiler.options
      const production = resolved.production ?? mode === 'production'
      const used: ResolvedOptions = { ...resolved, production }
      compiler.options.module.rules.unshift({
        enforce: 'pre',
        test: scripts,
        exclude: own,
        // The ident is a part of each module's name: a cache that outlives the build tells other options by it, and another crossmp.
        use: [{ loader, options: used, ident: JSON.stringify([version(), used]) }],
      })
      if (options.details) return
      compiler.hooks.compilation.tap('crossmp', ({ hooks }) =>
        // Not every version has it.
        hooks.processWarnings?.tap('crossmp', withSummary),
      )
    },
  }
}
