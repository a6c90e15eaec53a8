import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { slug } from '../../scripts/docs/markdown'
import { documents, headingsOf, proseOf, root } from './_documents'

const anchorsOf = (document: string): string[] =>
  headingsOf(document).map((heading) => slug(heading.replace(/^#+ /, '')))

const linksOf = (document: string): string[] =>
  [...proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link))

/** What is wrong with a link, if something is. */
function problem(document: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#')
  const target = path ? join(dirname(document), path).replaceAll('\\', '/') : document
  if (!existsSync(join(root, target))) return `${link}: there is no ${target}`
  if (anchor === undefined || anchorsOf(target).includes(anchor)) return undefined
  return `${link}: ${target} has no such heading`
}

describe('links', () => {
  it.each(documents)('of %s lead somewhere', (document) => {
    expect(linksOf(document).flatMap((link) => problem(document, link) ?? [])).toEqual([])
  })

  it('are found', () => {
    expect(linksOf('README.md')).toContain('docs/guides/testing.md')
    expect(problem('README.md', 'docs/nowhere.md')).toMatch('there is no docs/nowhere.md')
    expect(problem('README.md', 'docs/guides/errors.md#nothing')).toMatch('no such heading')
  })
})
