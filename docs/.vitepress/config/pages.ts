import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'

const docs = join(import.meta.dirname, '../..')

const textOf = (file: string): string => readFileSync(join(docs, file), 'utf8')

/** What a page is called: its first heading, without marks. */
const headingOf = (file: string): string =>
  /^# (.*)$/m.exec(textOf(file))?.[1]?.replaceAll('`', '') ?? file

/** The pages that a list links to, in its order; other lists are no such pages. */
export const pagesIn = (list: string): string[] =>
  [...textOf(list).matchAll(/\]\(([\w/-]+\.md)\)/g)]
    .map(([, file = '']) => file)
    .filter((file) => !file.endsWith('README.md'))

/** The Markdown files of a folder; none where there is no such folder. */
export const filesIn = (folder: string): string[] =>
  existsSync(join(docs, folder))
    ? readdirSync(join(docs, folder)).filter((file) => file.endsWith('.md') && file !== 'README.md')
    : []

export const itemOf = (file: string): DefaultTheme.SidebarItem => ({
  text: headingOf(file),
  link: `/${file.replace(/\.md$/, '')}`,
})

export const isThere = (file: string): boolean => existsSync(join(docs, file))
