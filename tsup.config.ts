import { defineConfig, type Options } from 'tsup'

// What runs inside a mini-program: plain ES2015, no helpers of a bundler's own. scripts/build/miniProgram.ts builds the rest of it.
const miniProgram: Options = { target: 'es2015', platform: 'neutral', treeshake: false }

// Node side. Its ES-module entries are written by scripts/finish-build.ts: one copy of the state, whichever way it is loaded.
const node: Options = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  splitting: false,
  dts: true,
}

export default defineConfig([
  {
    ...miniProgram,
    entry: ['src/index.ts'],
    format: ['esm', 'cjs'],
    outExtension: ({ format }) => ({ js: format === 'esm' ? '.mjs' : '.js' }),
    dts: true,
  },
  {
    ...node,
    entry: { 'babel/index': 'src/babel/index.ts', 'testing/index': 'src/testing/index.ts' },
    // For scripts/notices.ts.
    metafile: true,
  },
  // By itself: declarations that it would share with the others would be files of their own.
  {
    ...node,
    entry: { 'compat/index': 'src/compat/index.ts' },
    // Read when it is asked for.
    external: ['./data.json'],
  },
  // Over crossmp/babel. The loader of webpack has to be a file of its own, and shares what compiles with the plugins.
  {
    ...node,
    entry: {
      'bundler/index': 'src/bundler/index.ts',
      'bundler/compile': 'src/bundler/compile.ts',
      'bundler/loader': 'src/bundler/loader.ts',
    },
    external: ['../babel/index', './compile'],
    dts: { entry: { 'bundler/index': 'src/bundler/index.ts' } },
  },
  // For ESLint, over what compiles for bundlers. In a folder of its own, as the command line.
  {
    ...node,
    entry: { index: 'src/eslint/index.ts' },
    outDir: 'dist/eslint',
    external: ['../babel/index'],
    metafile: true,
  },
  // The command line, over all of these. In a folder of its own, so that there is a metafile for scripts/notices.ts.
  {
    ...node,
    entry: {
      index: 'src/cli/index.ts',
      inspectWorker: 'src/cli/inspectWorker.ts',
      projectWorker: 'src/cli/project/worker.ts',
    },
    outDir: 'dist/cli',
    external: ['../babel/index', '../compat/index', '../compat/data.json'],
    metafile: true,
    // What it bundles asks for import.meta.url.
    shims: true,
    esbuildOptions(options) {
      // Its index brings the tools for a tree of elements too, 90 kB that nobody uses.
      options.alias = { htmlparser2: './node_modules/htmlparser2/dist/esm/Parser.js' }
    },
    dts: false,
  },
])
