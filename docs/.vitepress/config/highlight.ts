import { memoize } from 'lodash-es'
import type { MarkdownRenderer } from 'vitepress'

/** Colours the same code once: it stands on the pages of both languages, and the search reads each page again. */
export function highlightOnce({ options }: MarkdownRenderer): void {
  const { highlight } = options
  if (!highlight) return
  options.highlight = memoize(highlight, (...args) => JSON.stringify(args))
}
