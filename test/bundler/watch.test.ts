// Watching: what is saved is compiled, a mistake is reported and ends nothing, and the next good save is built.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rspack } from '@rspack/core'
import byEsbuild from 'crossmp/esbuild'
import byRolldown from 'crossmp/rolldown'
import byRollup from 'crossmp/rollup'
import byRspack from 'crossmp/rspack'
import byWebpack from 'crossmp/webpack'
import { context, type Plugin } from 'esbuild'
import { watch as rolldown } from 'rolldown'
import { watch as rollup } from 'rollup'
import { afterEach, expect, test } from 'vitest'
import { webpack } from 'webpack'
import { root } from '../../scripts/apis'
import { type App, makeApp } from './app'
import { nodeModules } from './builds/nodeModules'
import { configOf } from './builds/webpack'

type Stop = () => unknown
type Watch = (app: App, onError: (message: string) => void) => Promise<Stop> | Stop

const options = { platform: 'alipay' } as const

interface Ended {
  readonly compilation: { readonly errors: readonly object[] }
}

/** A callback for webpack's and Rspack's compilers. */
const tell = (onError: (message: string) => void) => (_: Error | null, stats?: Ended) => {
  for (const error of stats?.compilation.errors ?? []) onError(String(error))
}

const stopped = (watching: { close(done: () => void): void } | undefined) => () =>
  new Promise<void>((resolve) => watching?.close(resolve))

const watches: { readonly [bundler: string]: Watch } = {
  async esbuild({ folder, entry }, onError) {
    const errors: Plugin = {
      name: 'errors',
      setup: ({ onEnd }) => onEnd(({ errors }) => onError(errors.map(({ text }) => text).join())),
    }
    const watching = await context({
      absWorkingDir: folder,
      entryPoints: [entry],
      outfile: 'dist/app.js',
      bundle: true,
      format: 'cjs',
      logLevel: 'silent',
      plugins: [byEsbuild(options), errors],
    })
    await watching.watch()
    return () => watching.dispose()
  },
  rolldown({ folder, entry }, onError) {
    const output = { file: join(folder, 'dist/app.js'), format: 'cjs' } as const
    const watching = rolldown({ input: entry, output, plugins: [byRolldown(options)] })
    watching.on('event', (event) => {
      if (event.code === 'ERROR') onError(String(event.error))
    })
    return () => watching.close()
  },
  rollup({ folder, entry }, onError) {
    const output = { file: join(folder, 'dist/app.js'), format: 'cjs' } as const
    const watching = rollup({ input: entry, output, plugins: [nodeModules, byRollup(options)] })
    watching.on('event', (event) => {
      if (event.code === 'ERROR') onError(String(event.error))
    })
    return () => watching.close()
  },
  rspack(app, onError) {
    const compiler = rspack({ ...configOf(app), plugins: [byRspack(options)] })
    return stopped(compiler.watch({}, tell(onError)))
  },
  webpack(app, onError) {
    const compiler = webpack({ ...configOf(app), plugins: [byWebpack(options)] })
    return stopped(compiler?.watch({}, tell(onError)))
  },
}

const cleanups: Stop[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const source = (api: string) => `import { mpx } from 'crossmp'\nexport const go = mpx.${api}`

test.each(Object.keys(watches))(
  '%s',
  async (bundler) => {
    const app = makeApp(root, { 'src/app.js': source('uploadFile') })
    cleanups.push(app.remove)
    const errors: string[] = []
    const stop = await watches[bundler]?.(app, (message) => errors.push(message))
    cleanups.push(() => stop?.())
    const file = join(app.folder, 'dist/app.js')
    const built = () => (existsSync(file) ? readFileSync(file, 'utf8') : '')
    const eventually = { timeout: 20_000 }

    await expect.poll(built, eventually).toContain('uploadFile')
    app.write('src/app.js', source('downloadFil'))
    await expect
      .poll(() => errors.join('\n'), eventually)
      .toContain('Did you mean mpx.downloadFile?')
    app.write('src/app.js', source('downloadFile'))
    await expect.poll(built, eventually).toContain('downloadFile')
    expect(built()).not.toContain('uploadFile')
  },
  60_000,
)
