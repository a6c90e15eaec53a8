import { cellsOf } from './cells'
import type { Format } from './format'
import { headOf, words } from './words'

/** A table of Markdown, and what its signs mean. */
export const markdown: Format = (rows, language) => {
  const head = headOf(language)
  const lines = [
    head,
    head.map(() => '---'),
    ...rows.map((row) => [`\`${row.query}\``, ...cellsOf(row, language)]),
  ]
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return `${table}\n\n${words[language].legend.replaceAll('*', '\\*')}`
}
