import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { root } from '../../scripts/apis'

const peers = join(root, 'bench/peers')

/** Bundles code of an app as esbuild does for production. */
export async function bundle(
  code: string,
  options: BuildOptions,
  resolveDir: string = peers,
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir, sourcefile: 'app.js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2015',
    // Not the project's own, whose `paths` lead to its sources.
    tsconfigRaw: '{}',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
    define: { 'process.env.NODE_ENV': '"production"', ...options.define },
  })
  return outputFiles?.[0]?.text ?? ''
}
