import escapeHtml from 'lodash-es/escape'
import { version } from '../../bundler/version'
import type { Language } from '../../messages/language'
import { cellsOf, type Row } from './cells'
import type { Format } from './format'
import { headOf, words } from './words'

/** A page by itself: it loads nothing. */
export const html: Format = (rows, language) => {
  const { title, legend } = words[language]
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
<h1>${escapeHtml(title)}</h1>
<p>crossmp ${escapeHtml(version())}. ${escapeHtml(legend)}</p>
<table>
<thead>
<tr>${headOf(language)
    .map((text) => `<th scope="col">${escapeHtml(text)}</th>`)
    .join('')}</tr>
</thead>
<tbody>
${rows.map((row) => rowOf(row, language)).join('\n')}
</tbody>
</table>
</html>`
}

function rowOf(row: Row, language: Language): string {
  const cells = cellsOf(row, language).map((text) => `<td${classOf(text)}>${escapeHtml(text)}</td>`)
  return `<tr id="${escapeHtml(row.query)}"><th scope="row">${escapeHtml(row.query)}</th>${cells.join('')}</tr>`
}

const classOf = (cell: string): string => (cell === '–' ? ' class="never"' : '')

const style = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 1rem auto; max-width: 60rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #8884; padding: 0.25rem 0.5rem; text-align: start }
thead th { background: Canvas; position: sticky; top: 0 }
tbody th { font: 0.9rem ui-monospace, monospace }
.never { color: GrayText }`
