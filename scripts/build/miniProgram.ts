import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { type OutputOptions, type Plugin, rollup } from 'rollup'
import type { Platform } from '../../src/types/gate'
import { type Api, isWritten, root } from '../apis'
import { writeBareModules } from './bareModules'
import { formNames, lighterExports } from './forms'
import { lazyIndex } from './lazyIndex'
import { minified, typescript } from './plugins'
import { write } from './write'

/** Builds what runs in mini-programs of a platform: ES modules for bundlers, CommonJS for builders that resolve files. */
export async function buildMiniProgram(platform: Platform, apis: readonly Api[]): Promise<void> {
  await build(platform, [lighterExports(apis, platform), typescript], {
    format: 'es',
    dir: `dist/${platform}`,
    entryFileNames: '[name].mjs',
    chunkFileNames: '_[name].mjs',
    hoistTransitiveImports: false,
    minifyInternalExports: false,
  })
  const bare = apis.filter((api) => !isWritten(api)).map(({ name }) => name)
  await build(
    platform,
    [lazyIndex(apis, platform), formNames(apis, platform), typescript, minified],
    {
      format: 'cjs',
      dir: platform,
      entryFileNames: '[name].js',
      chunkFileNames: '_[name].js',
      manualChunks: chunkOf,
      hoistTransitiveImports: false,
      externalLiveBindings: false,
      esModule: true,
      generatedCode: { preset: 'es2015', symbols: false },
    },
    [...bare, 'production'],
  )
  writeBareModules(bare, platform)
  // Nothing is shaken there: what helps developers is in the engine's file, whoever needs it.
  write(`${platform}/production.js`, 'module.exports=require("./index.js")\n')
}

async function build(
  platform: Platform,
  plugins: Plugin[],
  output: OutputOptions & { readonly dir: string },
  without: readonly string[] = [],
): Promise<void> {
  const dir = join(root, output.dir)
  rmSync(dir, { recursive: true, force: true })
  const bundle = await rollup({
    input: entriesOf(platform, new Set(without.map((name) => `${name}.ts`))),
    plugins: [nodeResolve({ extensions: ['.ts'] }), ...plugins],
  })
  await bundle.write({ ...output, dir })
  await bundle.close()
}

/** Every module of a platform but what others are made of. */
function entriesOf(platform: Platform, without: ReadonlySet<string>): string[] {
  const folder = join(root, 'src/entries', platform)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'support.ts' && !without.has(file))
    .map((file) => join(folder, file))
}

/** One file of the engine, and one of what APIs share. */
function chunkOf(id: string): string | undefined {
  if (/[\\/]src[\\/](?:core|platforms)[\\/]/.test(id)) return 'core'
  return basename(id).startsWith('_') ? 'shared' : undefined
}
