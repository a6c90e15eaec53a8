/** A Markdown table: texts to the left, by default the first column, the others to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  texts: number = 1,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const ruler = head.map((_, column) => (column < texts ? '---' : '---:'))
  return [head, ruler, ...rows].map(line).join('\n')
}

/** What there is no number for: a peer cannot do it. */
export const absent = '—'
