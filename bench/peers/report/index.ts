import { languages } from '../../../src/messages/language'
import type { Results } from '../results'
import { pageOf } from './page'
import { plotOf } from './plot'
import { words } from './words/index'

const folders = { en: 'docs', zh: 'docs/zh' } as const

/** The documents that say what was measured, by their paths from the root. */
export function reportFiles(results: Results): Record<string, string> {
  const files = languages.flatMap((language) => {
    const path = `${folders[language]}/performance`
    return [
      [`${path}.md`, pageOf(results, words[language])],
      [`${path}.svg`, plotOf(results, words[language])],
    ]
  })
  return Object.fromEntries(files)
}
