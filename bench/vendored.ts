import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { root } from '../scripts/apis'
import type { Module } from './project'

/** What minified code of others may have of the global `wx`. */
const ends = {
  'that does not name wx': '',
  'that has a local wx': ';(wx=>wx.load())(globalThis);',
  'that calls wx': ';wx.request({url:"https://example.com"});',
}

/** Files of 1 MB, as they are copied into an app: minified. */
export function vendored(): { readonly title: string; readonly module: Module }[] {
  const file = join(root, 'node_modules/terser/dist/bundle.min.js')
  const half = transformSync(readFileSync(file, 'utf8'), { minify: true }).code
  return Object.entries(ends).map(([title, end]) => ({
    title,
    module: { id: '/src/vendor.js', code: `${half}\n${half}\n${end}` },
  }))
}
