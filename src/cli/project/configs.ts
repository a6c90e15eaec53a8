import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How the options for crossmp are found in a configuration. */
export type Kind = 'babel' | 'vite' | 'module' | 'framework'

/** A configuration that sets crossmp up. */
export interface Config {
  /** From the current folder. */
  readonly file: string
  readonly kind: Kind
}

/** By their names; the first that fits. What a framework calls with objects of its own can't be read by anyone else. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:babel\.config\.(?:[cm]?[jt]s|json)|\.babelrc(?:\.[cm]?js|\.json)?)$/, 'babel'],
  [/^vite\.config\.[cm]?[jt]s$/, 'vite'],
  [/^(?:webpack|rspack|rollup|rolldown)\.config\.[cm]?js$/, 'module'],
  [
    /^(?:(?:webpack|rspack|rollup|rolldown)\.config\.[cm]?ts|vue\.config\.[cm]?[jt]s)$/,
    'framework',
  ],
  // Taro
  [/^config\/index\.[jt]s$/, 'framework'],
]

/** The configurations in a folder whose text names crossmp: no other is run. */
export function configsIn(folder: string): Config[] {
  const files = [
    ...namesIn(folder),
    ...namesIn(join(folder, 'config')).map((name) => `config/${name}`),
  ]
  return files.flatMap((file) => {
    const kind = kinds.find(([pattern]) => pattern.test(file))?.[1]
    return kind && readFileSync(join(folder, file), 'utf8').includes('crossmp')
      ? [{ file, kind }]
      : []
  })
}

const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? entry.name : [],
      )
    : []
