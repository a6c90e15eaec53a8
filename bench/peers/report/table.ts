/** A Markdown table: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const ruler = head.map((_, column) => (column ? '---:' : '---'))
  return [head, ruler, ...rows].map(line).join('\n')
}

/** What there is no number for: a peer cannot do it. */
export const absent = '—'
