import { type Platform, type Support, sourcesOf, support } from '../compat/index'
import { platforms, records } from '../platforms/index'
import { apiNames, partsOf } from './compatData'
import { brief, textOfStatement } from './statement'

/** What is known of an API, or of a part of one, on each platform; undefined where there is no such thing. */
export function textOfQuery(query: string): string | undefined {
  const known = support(query)
  if (!known) return undefined
  const sections = platforms.map((platform) => sectionOf(platform, known))
  return [query, ...sections, ...differences(query, known)].join('\n\n')
}

function sectionOf(platform: Platform, known: Support): string {
  const sources = sourcesOf(platform)
  const [newest = [], ...older] = known[platform].map((each) =>
    textOfStatement(platform, each, sources),
  )
  const lines = [
    ...newest,
    ...older.flatMap(([since, ...more]) => [`Before that: ${since}`, ...more]),
  ]
  return [records[platform].title, ...lines.map((line) => `  ${line}`)].join('\n')
}

/** Queries that may be meant by one that is not known: APIs, or parts of the API that it names. */
export function queriesNear(query: string): string[] {
  const [name = ''] = query.split('.')
  const parts = partsOf(name)
  return parts.length > 0 ? parts : apiNames()
}

/** The parts of an API with versions other than what they are parts of. */
function differences(query: string, known: Support): string[] {
  const lines = partsOf(query).flatMap((part) => {
    const around = support(part.slice(0, part.lastIndexOf('.'))) ?? known
    const versions = versionsOf(support(part) ?? known)
    return versions === versionsOf(around) ? [] : [`  ${part}: ${versions}`]
  })
  return lines.length > 0 ? [['Parts with versions of their own', ...lines].join('\n')] : []
}

const versionsOf = (known: Support): string =>
  platforms
    .flatMap((platform) => {
      const [newest] = known[platform]
      return newest ? `${records[platform].title} ${brief(platform, newest.since)}` : []
    })
    .join(', ')
