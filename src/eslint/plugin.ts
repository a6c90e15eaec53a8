import type { Settings } from './settings'

/** A plugin as ESLint takes it. Not in its own types, which apps have in many versions. */
export interface Plugin {
  readonly meta: { readonly name: string; readonly version: string }
  readonly rules: { readonly [name: string]: RuleModule }
  readonly configs: {
    /** For code that is written against crossmp. */
    readonly recommended: Config
    /** For code that calls `wx` or `my` itself, without crossmp. */
    readonly natives: Config
  }
}

/** A rule. All of ours look at a file as a whole. */
export interface RuleModule {
  readonly meta: object
  create(context: never): { readonly Program?: () => void }
}

/** A configuration. */
export interface Config {
  readonly name: string
  readonly plugins: { readonly crossmp: object }
  readonly rules: { readonly [name: string]: 'error' }
  readonly settings?: { readonly crossmp: Settings }
}
