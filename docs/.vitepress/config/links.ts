import { dirname, join, relative } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'

const docs = join(import.meta.dirname, '../..')

/** Where a document stands on the site: on GitHub, README.md is what an index is here. */
export function rewrite(page: string): string {
  const path = page.replaceAll('\\', '/')
  return path
    .replace(/^(zh\/)?README\.md$/, '$1guides/index.md')
    .replace(/(api|messages)\/README\.md$/, '$1/index.md')
}

/** Where a link of a document leads to on the site, which it then names from its root. */
export function onSite(document: string, link: string): string {
  const [path = '', hash] = link.split('#')
  const target = relative(docs, join(dirname(document), path)).replaceAll('\\', '/')
  // Files beside the documents are shown on pages of their own.
  if (target.startsWith('../')) return `/source/${target.slice(3)}`
  return `/${rewrite(target)}${hash === undefined ? '' : `#${hash}`}`
}

export const isToDocument = (link: string): boolean => /^\.{0,2}[\w/][^:]*\.\w+(#.*)?$/.test(link)

/** Documents link each other as files, so that GitHub and npm follow these links too. */
export function siteLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('site-links', ({ tokens, env }) => {
    const document: string = env.realPath ?? env.path
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const link = token.attrGet('href')
      if (token.type === 'link_open' && link && isToDocument(link))
        token.attrSet('href', onSite(document, link))
    }
  })
}
