// Builds the app in whose folder it runs: node build.mjs wechat
import { readFileSync } from 'node:fs'
import crossmp from 'crossmp/esbuild'
import { build } from 'esbuild'

const platform = process.argv[2]
const { targets } = JSON.parse(readFileSync(new URL('crossmp.json', import.meta.url), 'utf8'))

await build({
  entryPoints: ['src/app.js'],
  outfile: `dist/${platform}/app.js`,
  bundle: true,
  minify: true,
  sourcemap: true,
  target: 'es2015',
  plugins: [crossmp({ platform, targets })],
})
