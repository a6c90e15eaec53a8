import { defineConfig } from 'vitepress'
import { bundled } from './config/bundled'
import { en } from './config/en'
import { highlightOnce } from './config/highlight'
import { rewrite, siteLinks } from './config/links'
import { writeLlms } from './config/llms'
import { search } from './config/search'
import { fileTitles } from './config/titles'
import { zh } from './config/zh'

// Two platforms, one API.
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="12" cy="16" r="10" fill="#07c160"/><circle cx="20" cy="16" r="10" fill="#1677ff" fill-opacity=".8"/></svg>',
)}`

export default defineConfig({
  title: 'crossmp',
  head: [['link', { rel: 'icon', href: icon }]],
  rewrites: rewrite,
  metaChunk: true,
  buildEnd: writeLlms,
  markdown: {
    // The colours of the plain light one are too pale on grey to read for some.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark' },
    config(md) {
      highlightOnce(md)
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
