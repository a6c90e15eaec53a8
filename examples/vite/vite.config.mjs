import crossmp from 'crossmp/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ mode: platform }) => ({
  plugins: [crossmp({ platform })],
  // Templates and settings, which differ per platform.
  publicDir: platform,
  build: {
    outDir: `dist/${platform}`,
    target: 'es2015',
    minify: true,
    lib: {
      entry: { app: 'src/app.ts', 'pages/share/share': 'src/pages/share/share.ts' },
      formats: ['cjs'],
      fileName: (_, name) => `${name}.js`,
    },
  },
}))
