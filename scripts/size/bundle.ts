import { brotliCompressSync, gzipSync } from 'node:zlib'
import { transformAsync } from '@babel/core'
import { build } from 'esbuild'
import { minBy } from 'lodash-es'
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
  production = false,
): Promise<string> {
  const compiled = await transformAsync(code, {
    configFile: false,
    babelrc: false,
    plugins: [[crossmp, { platform, targets, production, onReport() {} }]],
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
export const sizeOf = async (code: string): Promise<Size> => measure(await minified(code))

/** A bundle by the better of two minifiers: the one of fewer bytes in brotli. `arrows`: no function is called with `new`. */
export async function minified(code: string, arrows: boolean = true): Promise<string> {
  const byTerser = await minify(code, {
    ecma: 2015,
    module: true,
    compress: { passes: 3, unsafe_arrows: arrows },
  })
  const byEsbuild = await build({
    stdin: { contents: code },
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2015',
    legalComments: 'none',
  })
  const codes = [byTerser.code ?? '', byEsbuild.outputFiles[0]?.text ?? '']
  return minBy(codes, (each) => measure(each).brotli) ?? ''
}

export function measure(code: string): Size {
  const bytes = Buffer.from(code)
  return {
    min: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  }
}
