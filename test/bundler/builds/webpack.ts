import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type Compiler, rspack as rspackCompiler } from '@rspack/core'
import byRspack from 'crossmp/rspack'
import byWebpack from 'crossmp/webpack'
import { type Compiler as WebpackCompiler, webpack as webpackCompiler } from 'webpack'
import type { Build, Built, BuiltApp, Warning } from './build'

const loader = join(import.meta.dirname, 'stripTypes.cjs')

/** A configuration for either; `cache` is a folder that outlives the build. */
export const configOf = ({ folder, entry }: BuiltApp) => ({
  mode: 'production' as const,
  context: folder,
  entry,
  target: 'node' as const,
  devtool: 'source-map' as const,
  output: { path: join(folder, 'dist'), filename: 'app.js', library: { type: 'commonjs2' } },
  optimization: { minimize: false },
  module: { rules: [{ test: /\.ts$/, use: [{ loader }] }] },
})

export const webpack: Build = (app, options) =>
  built(app, webpackCompiler({ ...configOf(app), plugins: [byWebpack(options)] }))

export const rspack: Build = (app, options) =>
  built(app, rspackCompiler({ ...configOf(app), plugins: [byRspack(options)] }))

interface Told {
  readonly message: string
  readonly moduleName?: string
  readonly stack?: string
}

/** Runs either to its end. */
export async function built(
  { folder }: BuiltApp,
  compiler: Compiler | WebpackCompiler | null,
): Promise<Built> {
  const { warnings = [], errors = [] } = await new Promise<{ warnings?: Told[]; errors?: Told[] }>(
    (resolve, reject) => {
      compiler?.run((error: Error | null, stats?: { toJson(options: object): object }) => {
        if (error) reject(error)
        else
          resolve(
            stats?.toJson({ all: false, warnings: true, errors: true, moduleTrace: false }) ?? {},
          )
      })
    },
  )
  await new Promise<void>((resolve) => compiler?.close(() => resolve()))
  if (errors.length > 0) {
    throw new Error(errors.map(({ moduleName, message }) => `${moduleName} ${message}`).join('\n'))
  }
  const read = (file: string) => readFileSync(join(folder, 'dist', file), 'utf8')
  return { code: read('app.js'), map: read('app.js.map'), warnings: warnings.map(warningOf) }
}

function warningOf({ message: told, moduleName = '' }: Told): Warning {
  // Rspack colours it where CI is set.
  const message = stripVTControlCharacters(told)
  const [, line, column] = /^[ │]*(\d+):(\d+) /m.exec(message) ?? []
  const file = relative('.', moduleName).replaceAll('\\', '/')
  return { text: message, file, line: Number(line), column: Number(column) }
}
