import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteConfig } from 'vitepress'
import { onSite } from './links'

const docs = join(import.meta.dirname, '../..')

/** What there is to read, for language models: https://llmstxt.org */
export function writeLlms({ outDir, site }: SiteConfig): void {
  const lists = ['README.md', 'api/README.md', 'messages/README.md']
  const sections = lists.map((list) => sectionOf(list, site.base))
  const text = [`# ${site.title}`, `> ${site.locales.root?.description}`, ...sections].join('\n\n')
  writeFileSync(join(outDir, 'llms.txt'), `${text}\n`)
}

/** The pages that a list links to, with what it says of them. */
function sectionOf(list: string, base: string): string {
  const text = readFileSync(join(docs, list), 'utf8')
  const [, title = ''] = /^# (.*)$/m.exec(text) ?? []
  const items = [
    ...text.matchAll(/^(?:- |\| )\[([^\]]+)\]\(([\w/-]+\.md)\)(?:: | \| )?(.*?)\s*\|?$/gm),
  ]
  const lines = items.map(([, name, link = '', what]) => {
    const page = onSite(join(docs, list), link).replace(/(index)?\.md$/, (_, index) =>
      index ? '' : '.html',
    )
    return `- [${name}](${base.slice(0, -1)}${page})${what ? `: ${what}` : ''}`
  })
  return [`## ${title}`, lines.join('\n')].join('\n\n')
}
