import type { Babel } from '../../../src/bundler/babel'

/** Its own types are those of Babel 8. What is used of it is as in Babel 7, whose types the plugin is written with. */
interface Standalone {
  readonly version: string
  readonly transform: Babel['transformSync']
  readonly transformFromAst: Babel['transformFromAstSync']
  readonly packages: {
    readonly types: Babel['types']
    readonly traverse: { readonly default: Babel['traverse'] }
  }
}

const load = async (): Promise<Babel> => {
  const loaded: object = await import('@babel/standalone')
  // It is CommonJS, which builds and servers of modules wrap each in their own way.
  const standalone: unknown = 'default' in loaded ? loaded.default : loaded
  const { version, packages, transform, transformFromAst } = standalone as Standalone
  return {
    version,
    types: packages.types,
    traverse: packages.traverse.default,
    transformSync: transform,
    transformFromAstSync: transformFromAst,
    parseSync: (code: string, options = {}) =>
      transform(code, { ...options, ast: true, code: false })?.ast as ReturnType<
        Babel['parseSync']
      >,
  }
}

let loading: Promise<Babel> | undefined

/** Babel, as a page has it: loaded once, where it is needed. */
export function babel(): Promise<Babel> {
  loading ??= load()
  return loading
}
