import type { Row } from '../../../src/cli/matrix/cells'
import { platforms } from '../../../src/platforms/index'
import type { Platform } from '../../../src/types/gate'
import type { Entry } from './catalogue'
import { type SinceKind, sinceKindOf } from './since'

/** What the reader looks for; empty: anything. */
export interface Filter {
  text: string
  /** A family, or `none` for APIs that have no page. */
  family: string
  platform: Platform | ''
  since: SinceKind | ''
}

/** An API that is shown, with the parts that are shown under it though it is closed. */
export interface Shown {
  readonly entry: Entry
  readonly parts: readonly Row[]
}

// A letter or two are in most names.
const longEnough = 3

export function shownBy(filter: Filter, entries: readonly Entry[]): Shown[] {
  const text = filter.text.trim().toLowerCase()
  const fits = (row: Row): boolean => hasName(row, text) && hasSince(row, filter)
  return entries
    .filter(({ family }) => !filter.family || (family ?? 'none') === filter.family)
    .flatMap((entry) => {
      const parts = text.length >= longEnough ? entry.parts.filter(fits) : []
      // Parts that are found by the name of their API alone say nothing more.
      const from = text.includes('.') ? 0 : entry.query.length
      const own = parts.filter(({ query }) => hasText(query.slice(from), text))
      return own.length > 0 || fits(entry) ? [{ entry, parts: own }] : []
    })
}

const hasText = (name: string, text: string): boolean => name.toLowerCase().includes(text)
const hasName = ({ query }: Row, text: string): boolean => hasText(query, text)

/** On the platform that is chosen; on any, where none is. What works always has to do so on each. */
function hasSince({ support }: Row, { platform, since }: Filter): boolean {
  if (!since) return !platform || sinceKindOf(platform, support[platform]) !== 'never'
  const found = (platform ? [platform] : platforms).map((each) => sinceKindOf(each, support[each]))
  return since === 'always'
    ? found.every((kind) => kind === since)
    : found.some((kind) => kind === since)
}
