import type { DefaultTheme } from 'vitepress'
import { families } from '../../../scripts/docs/families'
import { slug } from '../../../scripts/docs/markdown'
import type { Language } from '../../../src/messages/language'
import { filesIn, isThere, itemOf, pagesIn } from './pages'

/** What stands at the side, read from the pages that there are. `home` is the folder of the language. */
export function sidebarOf(language: Language, home: string): DefaultTheme.SidebarMulti {
  const guides = guidesOf(home)
  return {
    [`/${home}guides/`]: guides,
    [`/${home}performance`]: guides,
    [`/${home}how-a-call-works`]: guides,
    ...apisOf(language, home),
    [`/${home}messages/`]: itemsIn(`${home}messages`),
  }
}

const itemsIn = (folder: string): DefaultTheme.SidebarItem[] =>
  filesIn(folder).map((file) => itemOf(`${folder}/${file}`))

// In the order of the English list; both languages have the same guides.
const guidesOf = (home: string): DefaultTheme.SidebarItem[] =>
  [...pagesIn('README.md'), 'how-a-call-works.md']
    .map((file) => `${home}${file}`)
    .filter(isThere)
    .map(itemOf)

/** All families, with the APIs of the one that a page is of: all of them would make up most of each page. */
function apisOf(language: Language, home: string): DefaultTheme.SidebarMulti {
  const others = itemsIn(`${home}api`)
  const listWith = (open: string): DefaultTheme.SidebarItem[] => [
    ...Object.entries(families).map(([family, { [language]: text }]) => ({
      text,
      link: `/${home}api/#${slug(text)}`,
      ...(family === open && { items: itemsIn(`${home}api/${family}`) }),
    })),
    ...others,
  ]
  const sidebars = Object.keys(families).map((family) => [
    `/${home}api/${family}/`,
    listWith(family),
  ])
  return { ...Object.fromEntries(sidebars), [`/${home}api/`]: listWith('') }
}
