import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { transformFileAsync } from '@babel/core'
import crossmp from 'crossmp/babel'
import type { Platform } from 'crossmp/testing'
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild'
import { root } from '../apis'

/** The example, built for one platform. */
export interface Bundle {
  readonly platform: Platform
  /** As a build for debugging leaves it: names are the source's own. */
  readonly readable: string
  /** What is run. */
  readonly code: string
  /** Bytes of `code`. */
  readonly bytes: number
  /** How many of them come from crossmp. */
  readonly library: number
}

/** Name of the bundle's exports in the context it runs in. */
export const exportsName = 'app'

/** Puts the example into a folder of its own, where crossmp is a dependency as in any app. */
export function installExample(folder: string): string {
  const app = join(folder, 'photo-upload')
  cpSync(join(root, 'examples/photo-upload'), app, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  })
  mkdirSync(join(app, 'node_modules'))
  // A junction, which Windows makes without special rights; elsewhere a symlink.
  symlinkSync(root, join(app, 'node_modules/crossmp'), 'junction')
  return app
}

/** Compiles with Babel and bundles with esbuild. Throws with a code frame where the code is wrong. */
export async function bundle(app: string, platform: Platform): Promise<Bundle> {
  const [readable, minified] = await Promise.all([
    build(options(app, platform, false)),
    build(options(app, platform, true)),
  ])
  const output = Object.values(minified.metafile?.outputs ?? {})[0]
  const code = textOf(minified)
  const library = Object.entries(output?.inputs ?? {})
    .filter(([path]) => path.startsWith('..'))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
  return {
    platform,
    readable: textOf(readable),
    code,
    bytes: Buffer.byteLength(code),
    library,
  }
}

const textOf = ({ outputFiles }: BuildResult): string => outputFiles?.[0]?.text ?? ''

const options = (app: string, platform: Platform, minify: boolean): BuildOptions => ({
  absWorkingDir: app,
  entryPoints: ['src/app.ts'],
  plugins: [compile(platform)],
  bundle: true,
  minify,
  format: 'iife',
  globalName: exportsName,
  target: 'es2017',
  write: false,
  outdir: 'dist',
  metafile: true,
  logLevel: 'silent',
})

/** The app's own files through Babel, with the plugin that crossmp ships. */
const compile = (platform: Platform): Plugin => ({
  name: 'babel',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const compiled = await transformFileAsync(path, {
        plugins: [[crossmp, { platform }]],
        presets: ['@babel/preset-typescript'],
        cwd: root,
        babelrc: false,
        configFile: false,
      })
      return { contents: compiled?.code ?? '', loader: 'js' }
    })
  },
})
