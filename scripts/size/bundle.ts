import { brotliCompressSync, gzipSync } from 'node:zlib'
import { transformAsync } from '@babel/core'
import { build } from 'esbuild'
import { minify } from 'terser'
import crossmp, { type Targets } from '../../src/babel/index'
import type { Platform } from '../../src/types/gate'
import { root } from '../apis'

export interface Size {
  readonly min: number
  readonly gzip: number
  readonly brotli: number
}

/** Bundles an app that uses these APIs, compiled by the plugin, as its bundler would: by the package's own exports. */
export async function bundle(
  apis: readonly string[],
  platform: Platform,
  targets: Targets,
): Promise<string> {
  const names = apis.join(', ') || 'mpx'
  return bundleCode(`import { ${names} } from 'crossmp'; App(${names})`, platform, targets)
}

/** The same for any code of an app. */
export async function bundleCode(
  code: string,
  platform: Platform,
  targets: Targets,
): Promise<string> {
  const compiled = await transformAsync(code, {
    configFile: false,
    babelrc: false,
    plugins: [[crossmp, { platform, targets, onReport() {} }]],
  })
  const { outputFiles } = await build({
    stdin: { contents: compiled?.code ?? '', resolveDir: root, sourcefile: 'app.js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2015',
    conditions: [platform],
    // Not ours, whose `paths` lead to the sources.
    tsconfigRaw: '{}',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** Bytes of a bundle, by the better of two minifiers. */
export async function sizeOf(code: string): Promise<Size> {
  const byTerser = await minify(code, {
    ecma: 2015,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
  })
  const byEsbuild = await build({
    stdin: { contents: code },
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2015',
    legalComments: 'none',
  })
  const sizes = [byTerser.code ?? '', byEsbuild.outputFiles[0]?.text ?? ''].map(measure)
  return sizes.reduce((best, size) => (size.brotli < best.brotli ? size : best))
}

function measure(code: string): Size {
  const bytes = Buffer.from(code)
  return {
    min: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  }
}
