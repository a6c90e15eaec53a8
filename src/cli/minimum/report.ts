import type { Language } from '../../messages/language'
import { platformWords } from '../../messages/platformWords'
import type { PlatformMinimum } from './minimum'
import type { Need } from './needs'
import { reachOf } from './reach'
import { words } from './words'

/** How many places are shown of a kind. */
const shown = 5

/** A platform's minimum in words, with what sets it. */
export function textOf(result: PlatformMinimum, language: Language): string {
  const { platform, minimum, isOldest, setBy, otherwise, unknown, never } = result
  const { title, version } = platformWords[language]
  const say = words[language]
  const reach = reachOf(platform, minimum)
  const linesOf = (needs: readonly Need[], text: (need: Need) => string): string[] => [
    ...needs
      .slice(0, shown)
      .map((need) => `${need.file}:${need.line}:${need.column} ${text(need)}`),
    ...(needs.length > shown ? [say.more(needs.length - shown)] : []),
  ]
  const lines = [
    ...linesOf(setBy, ({ what, since }) => say.needs(what, version(platform, since))),
    isOldest ? say.oldest : say.otherwise(version(platform, otherwise)),
    ...(reach ? [say.reach(reach)] : []),
    ...listOf(
      say.unknown,
      linesOf(unknown, ({ what }) => what),
    ),
    ...listOf(
      say.never(title(platform)),
      linesOf(never, ({ what }) => what),
    ),
  ]
  const head = say.head(title(platform), version(platform, minimum))
  return [head, ...lines.map(indented)].join('\n')
}

const listOf = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [title, ...lines.map(indented)] : []

const indented = (line: string): string => `  ${line}`
