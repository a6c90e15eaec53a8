import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { type Plugin, rollup } from 'rollup'
import { root } from '../../scripts/apis'

type Exports = string | { readonly [condition: string]: Exports }
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: { readonly [subpath: string]: Exports }
  readonly sideEffects: boolean
}

/** Bundles a module's text by the package's own `exports`; `conditions` as an app's build sets them. */
export type Bundler = (source: string, conditions: readonly string[]) => Promise<string>

export const byEsbuild: Bundler = async (source, conditions) => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, sourcefile: 'app.js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2015',
    conditions: [...conditions],
    // Not ours, whose `paths` lead to the sources.
    tsconfigRaw: '{}',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

export const byRollup: Bundler = (source, conditions) =>
  withRollup(source, conditions, manifest.sideEffects)

/** As where a build does not know of `sideEffects`: each statement has to be free of them. */
export const byRollupWithoutFlag: Bundler = (source, conditions) =>
  withRollup(source, conditions, true)

async function withRollup(source: string, conditions: readonly string[], sideEffects: boolean) {
  const bundle = await rollup({
    input: 'app.js',
    plugins: [resolver(source, [...conditions, 'import', 'default'], sideEffects)],
    onwarn: () => {},
  })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  return output
    .map((chunk) => ('code' in chunk ? chunk.code : ''))
    .join('')
    .trim()
}

function resolver(source: string, conditions: readonly string[], sideEffects: boolean): Plugin {
  return {
    name: 'exports of package.json',
    resolveId(id, importer) {
      if (id === 'app.js') return id
      const file = id.startsWith('.')
        ? join(dirname(importer ?? ''), id)
        : published(id, conditions)
      return { id: file, moduleSideEffects: sideEffects }
    },
    load: (id) => (id === 'app.js' ? source : null),
  }
}

/** The file that a specifier of the package names. */
export function published(specifier: string, conditions: readonly string[]): string {
  const subpath = specifier.replace(/^crossmp/, '.')
  const [exact, folder, name] = [
    subpath,
    ...(/^(\.\/\w+)\/([\w/]+)$/.exec(subpath)?.slice(1) ?? []),
  ]
  let target = manifest.exports[exact] ?? manifest.exports[`${folder}/*`]
  while (typeof target === 'object') {
    const all: { readonly [condition: string]: Exports } = target
    const met = Object.keys(all).find((condition) => conditions.includes(condition))
    target = met === undefined ? undefined : all[met]
  }
  if (target === undefined) throw new Error(`package.json exports no ${specifier}`)
  return join(root, target.replace('*', name ?? ''))
}
