import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { minify } from 'terser'
import type { Platform } from '../../src/types/gate'
import { root } from '../apis'

export interface Size {
  readonly min: number
  readonly gzip: number
  readonly brotli: number
}

/** Bundles a module's text for a platform, as an app's bundler would: by the package's own exports. */
export async function bundle(source: string, platform: Platform): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, sourcefile: 'app.js' },
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
