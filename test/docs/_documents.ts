import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root: string = join(import.meta.dirname, '../..')

/** A fenced piece of a document. */
export interface Block {
  readonly document: string
  readonly line: number
  readonly language: string
  /** The file it is in the reader's project: `title="app.js"`. */
  readonly title: string | undefined
  /** The file of this project that it is a part of: `title="examples/vite/vite.config.mjs"`. */
  readonly example: string | undefined
  readonly code: string
}

const inFolder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))

/** Every document of the project, by its path from the root. */
export const documents: readonly string[] = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...inFolder('docs'),
  ...inFolder('examples'),
].sort()

/** Those that say in Chinese what another one says in English. */
export const isChinese = (document: string): boolean =>
  document === 'README.zh-CN.md' || document.startsWith('docs/zh/')

/** Those that are in English, or in no language. Chinese ones have their code, which need not be tried twice. */
export const originals: readonly string[] = documents.filter((document) => !isChinese(document))

export const read = (document: string): string => readFileSync(join(root, document), 'utf8')

const fence = /^```(\w*)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm

export function blocksOf(document: string): Block[] {
  const text = read(document)
  return [...text.matchAll(fence)].map(({ 1: language = '', 2: file, 3: code = '', index }) => {
    const ofExample = file?.startsWith('examples/')
    return {
      document,
      line: text.slice(0, index).split('\n').length,
      language,
      title: ofExample ? undefined : file,
      example: ofExample ? file : undefined,
      code,
    }
  })
}

/** A document less its code: `# …` in there is no heading. */
export const proseOf = (document: string): string => read(document).replace(fence, '')

export const headingsOf = (document: string): string[] =>
  [...proseOf(document).matchAll(/^#+ .*$/gm)].map(([heading]) => heading)
