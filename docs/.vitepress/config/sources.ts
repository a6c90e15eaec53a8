import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isToDocument, onSite } from './links'

const docs = join(import.meta.dirname, '../..')

interface Source {
  /** From the root of the repository. */
  readonly path: string
  /** Markdown that shows it. */
  readonly text: string
}

/** The files outside of docs that documents link to. */
export function sources(): Source[] {
  const documents = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.md') && !/(^|[\\/])(node_modules|\.vitepress)[\\/]/.test(file),
  )
  const paths = documents.flatMap(linkedFrom)
  return [...new Set(paths)].sort().map((path) => ({ path, text: shown(path) }))
}

const linkedFrom = (document: string): string[] =>
  [...readFileSync(join(docs, document), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter(isToDocument)
    .map((link) => onSite(join(docs, document), link))
    .filter((link) => link.startsWith('/source/'))
    .map((link) => link.slice('/source/'.length))

function shown(path: string): string {
  const [, ending = ''] = /\.(\w+)$/.exec(path) ?? []
  return `# ${path}\n\n\`\`\`\`${ending}\n${readFileSync(join(docs, '..', path), 'utf8')}\n\`\`\`\`\n`
}
