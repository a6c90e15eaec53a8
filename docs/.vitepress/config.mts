import { defineConfig } from 'vitepress'
import { bundled } from './config/bundled'
import { en } from './config/en'
import { rewrite, siteLinks } from './config/links'
import { writeLlms } from './config/llms'
import { search } from './config/search'
import { fileTitles } from './config/titles'
import { zh } from './config/zh'

export default defineConfig({
  title: 'crossmp',
  rewrites: rewrite,
  metaChunk: true,
  // None, which browsers would ask for otherwise.
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  buildEnd: writeLlms,
  markdown: {
    config(md) {
      siteLinks(md)
      fileTitles(md)
    },
  },
  locales: { root: en, zh },
  themeConfig: { search },
  vite: {
    plugins: [bundled()],
    worker: { format: 'es', plugins: () => [bundled()] },
    // Its WebAssembly is found beside it.
    optimizeDeps: { exclude: ['@rollup/browser'] },
  },
})
