import type { Build } from './build'
import { esbuild } from './esbuild'
import { rolldown } from './rolldown'
import { rollup } from './rollup'
import { vite } from './vite'
import { rspack, webpack } from './webpack'

/** Builds an app with each bundler. */
export const builds: { readonly [bundler: string]: Build } = {
  esbuild,
  rolldown,
  rollup,
  rspack,
  vite,
  webpack,
}
