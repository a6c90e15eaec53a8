import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import type { Plugin } from 'rollup'
import { minify } from 'terser'
import { root } from '../apis'

export const typescript: Plugin = {
  name: 'typescript',
  async transform(source) {
    const { code } = await transform(source, {
      loader: 'ts',
      target: 'es2015',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    })
    return { code, map: null }
  },
}

const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Minifies. What entries share, which every app has, names the licence. */
export const minified: Plugin = {
  name: 'minified',
  async renderChunk(code, { isEntry }) {
    const preamble = isEntry ? '' : `/*! ${name} ${version} | ${license} licence */`
    const { code: short = '' } = await minify(code, {
      ecma: 2015,
      toplevel: true,
      compress: { passes: 2 },
      format: { preamble },
    })
    return { code: short, map: null }
  },
}
