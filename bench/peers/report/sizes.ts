import type { Platform } from '../../platforms'
import { type Behaviour, behaviours, type Held } from '../behaviours'
import type { About } from '../results'
import { type Case, cases, type Sized } from '../sizes'
import { absent, table } from './table'

const names = Object.keys(behaviours) as Behaviour[]

/** Bytes of every contender on a platform, and beside them what it does for them. */
export function sizeTable(contenders: readonly About[], platform: Platform): string {
  const isNpm = platform === 'wechat'
  const rows = contenders.map(({ name, sizes, held, npmFolder }) => {
    const size = sizes[platform]
    const bytes = (Object.keys(cases) as Case[]).map((each) => bytesOf(size?.[each]))
    const npm = isNpm ? [npmFolder === undefined ? absent : kilobytes(npmFolder)] : []
    return [name, ...bytes, ...npm, ...names.map((each) => shareOf(held[platform]?.[each]))]
  })
  const npm = isNpm ? ['npm folder'] : []
  return table(['', 'one API', 'four', 'everything', ...npm, ...names], rows)
}

const kilobytes = (count: number): string => `${(count / 1000).toFixed(1)} kB`

function bytesOf(sized: Sized | undefined): string {
  if (!sized) return absent
  const { min, gzip, brotli, lacks } = sized
  return `${min} / ${gzip} / **${brotli}**${lacks.length ? ` (no ${lacks.join(', ')})` : ''}`
}

/** `4/4`: how many of the probes that have a place here held. */
function shareOf(probes: Held[Behaviour] | undefined): string {
  if (!probes) return absent
  const outcomes = Object.values(probes)
  return `${outcomes.filter((outcome) => outcome === true).length}/${outcomes.length}`
}

/** What each behaviour was tried with. */
export const probeList = (): string =>
  names.map((name) => `- **${name}**: ${Object.keys(behaviours[name]).join('; ')}`).join('\n')
