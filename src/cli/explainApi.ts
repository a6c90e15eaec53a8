import { type Platform, type Support, sourcesOf, support } from '../compat/index'
import type { Language } from '../messages/language'
import { platformWords } from '../messages/platformWords'
import { platforms } from '../platforms/index'
import { apiNames, partsOf } from './compatData'
import { brief, textOfStatement } from './statement'
import { words } from './statementWords'

/** What is known of an API, or of a part of one, on each platform; undefined where there is no such thing. */
export function textOfQuery(query: string, language: Language): string | undefined {
  const known = support(query)
  if (!known) return undefined
  const sections = platforms.map((platform) => sectionOf(platform, known, language))
  return [query, ...sections, ...differences(query, known, language)].join('\n\n')
}

function sectionOf(platform: Platform, known: Support, language: Language): string {
  const sources = sourcesOf(platform)
  const [newest = [], ...older] = known[platform].map((each) =>
    textOfStatement(platform, each, sources, language),
  )
  const lines = [
    ...newest,
    ...older.flatMap(([since = '', ...more]) => [words[language].before(since), ...more]),
  ]
  return [platformWords[language].title(platform), ...lines.map((line) => `  ${line}`)].join('\n')
}

/** Queries that may be meant by one that is not known: APIs, or parts of the API that it names. */
export function queriesNear(query: string): string[] {
  const [name = ''] = query.split('.')
  const parts = partsOf(name)
  return parts.length > 0 ? parts : apiNames()
}

/** The parts of an API with versions other than what they are parts of. */
function differences(query: string, known: Support, language: Language): string[] {
  const lines = partsOf(query).flatMap((part) => {
    const around = support(part.slice(0, part.lastIndexOf('.'))) ?? known
    const versions = versionsOf(support(part) ?? known, language)
    return versions === versionsOf(around, language) ? [] : [`  ${part}: ${versions}`]
  })
  return lines.length > 0 ? [[words[language].parts, ...lines].join('\n')] : []
}

const versionsOf = (known: Support, language: Language): string =>
  platforms
    .flatMap((platform) => {
      const [newest] = known[platform]
      return newest
        ? `${platformWords[language].title(platform)} ${brief(platform, newest.since, language)}`
        : []
    })
    .join(', ')
