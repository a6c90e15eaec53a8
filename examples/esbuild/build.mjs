import { cp } from 'node:fs/promises'
import crossmp from 'crossmp/esbuild'
import { build } from 'esbuild'

const [platform] = process.argv.slice(2)
const outdir = `dist/${platform}`

// Templates and settings, which differ per platform.
await cp(platform, outdir, { recursive: true })
await build({
  entryPoints: ['src/app.ts', 'src/pages/share/share.ts'],
  outdir,
  bundle: true,
  format: 'cjs',
  target: 'es2015',
  minify: true,
  plugins: [crossmp({ platform })],
})
