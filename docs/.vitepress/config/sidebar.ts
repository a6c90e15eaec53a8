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
    [`/${home}api/`]: apisOf(language, home),
    [`/${home}messages/`]: filesIn(`${home}messages`).map((file) =>
      itemOf(`${home}messages/${file}`),
    ),
  }
}

// In the order of the English list; both languages have the same guides.
const guidesOf = (home: string): DefaultTheme.SidebarItem[] =>
  [...pagesIn('README.md'), 'how-a-call-works.md']
    .map((file) => `${home}${file}`)
    .filter(isThere)
    .map(itemOf)

function apisOf(language: Language, home: string): DefaultTheme.SidebarItem[] {
  const groups = Object.entries(families).map(([family, title]) => ({
    text: title[language],
    // A link, so that its arrow is the only button in it.
    link: `/${home}api/#${slug(title[language])}`,
    collapsed: true,
    items: filesIn(`${home}api/${family}`).map((file) => itemOf(`${home}api/${family}/${file}`)),
  }))
  return [...groups, ...filesIn(`${home}api`).map((file) => itemOf(`${home}api/${file}`))]
}
