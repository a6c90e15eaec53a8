import type { Behaviour, Held } from '../behaviours'
import type { About } from '../results'
import type { Sized, Sizes } from '../sizes'
import type { Platform } from './platforms'
import { absent, table } from './table'
import type { Words } from './words/index'

type Probes = Readonly<Record<string, unknown>>

/** Bytes of every contender on a platform, and beside them what it does for them. */
export function sizeTable(contenders: readonly About[], platform: Platform, words: Words): string {
  const names = [...probesOf(contenders).keys()]
  const hasNpm = contenders.some(({ npmFolder }) => npmFolder) && platform === 'wechat'
  const rows = contenders.map((about) => {
    const npm = about.npmFolder === undefined ? absent : kilobytes(about.npmFolder)
    return [
      words.about(about).name,
      ...bytesOf(about.sizes[platform], words),
      ...(hasNpm ? [npm] : []),
      ...names.map((name) => shareOf(about.held[platform]?.[name])),
    ]
  })
  const { one, four, everything, npm } = words.size
  const heads = ['', one, four, everything, ...(hasNpm ? [npm] : [])]
  return table([...heads, ...names.map(words.behaviour)], rows)
}

const kilobytes = (count: number): string => `${(count / 1000).toFixed(1)} kB`

const bytesOf = (sizes: Sizes | undefined, words: Words): string[] =>
  [sizes?.one, sizes?.four, sizes?.everything].map((sized) => sizedText(sized, words))

function sizedText(sized: Sized | undefined, { size }: Words): string {
  if (!sized) return absent
  const { min, gzip, brotli, lacks } = sized
  return `${min} / ${gzip} / **${brotli}**${lacks.length ? size.lacks(lacks) : ''}`
}

/** `4/4`: how many of the probes that have a place here held. */
function shareOf(probes: Probes | undefined): string {
  if (!probes) return absent
  const outcomes = Object.values(probes)
  return `${outcomes.filter((outcome) => outcome === true).length}/${outcomes.length}`
}

/** The probes of each behaviour: some have a place on one platform alone. */
function probesOf(contenders: readonly About[]): Map<Behaviour, Set<string>> {
  const all = new Map<Behaviour, Set<string>>()
  for (const held of contenders.flatMap((about) => Object.values(about.held)))
    for (const [behaviour, probes] of Object.entries(held) as [Behaviour, Held[Behaviour]][])
      all.set(behaviour, new Set([...(all.get(behaviour) ?? []), ...Object.keys(probes)]))
  return all
}

/** What each behaviour was tried with. */
export const probeList = (contenders: readonly About[], words: Words): string =>
  [...probesOf(contenders)]
    .map(([behaviour, names]) => {
      const probes = [...names].map((name) => words.probe(behaviour, name))
      return `- **${words.behaviour(behaviour)}**${words.colon}${probes.join(words.semicolon)}`
    })
    .join('\n')
