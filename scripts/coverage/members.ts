import { isEmpty } from 'lodash-es'
import { factsOf, type MemberFacts, pairsOf } from '../../src/compat/facts'
import type { Api } from '../apis'
import { withoutRow } from '../bare/index'
import { properties } from '../bare/properties'
import { platforms } from '../platforms'

type Kind = MemberFacts['kind']

/** Some members, and which of them crossmp has. */
export interface Share {
  readonly title: string
  readonly all: readonly string[]
  readonly missing: readonly string[]
}

/** The members of `wx`. */
export const members = factsOf('wechat').apis

/** The platforms of which it is known what they have of `wx`. */
const paired = platforms.filter((platform) => !isEmpty(pairsOf(platform)))

const isPortable = (name: string): boolean =>
  paired.every((platform) => pairsOf(platform)[name]?.class !== 'absent')

/** What works on each of them. */
export const servedBy = (apis: readonly Api[]): ReadonlySet<string> =>
  namesOf(apis, ({ on }) => paired.every((platform) => on.includes(platform)))

/** How much of `wx` crossmp has: of what can be had on each platform, and of all there is. */
export function sharesOf(apis: readonly Api[]): Share[] {
  const names = Object.keys(members)
  const portable = names.filter(isPortable)
  const served = servedBy(apis)
  const of = (title: string, ...kinds: Kind[]): Share =>
    shareOf(
      `portable ${title}`,
      portable.filter((name) => kinds.includes((members[name] as MemberFacts).kind)),
      served,
    )
  return [
    of('calls and sync', 'call', 'task', 'sync'),
    of('events', 'event'),
    of('created objects', 'factory'),
    of('properties', 'property'),
    shareOf(
      'members of wx',
      names,
      namesOf(apis, ({ on }) => on.length > 0, properties),
    ),
  ]
}

const namesOf = (
  apis: readonly Api[],
  has: (api: Api) => boolean,
  more: readonly string[] = [],
): ReadonlySet<string> =>
  new Set([...withoutRow, ...more, ...apis.filter(has).map(({ name }) => name)])

export const shareOf = (
  title: string,
  all: readonly string[],
  there: ReadonlySet<string>,
): Share => ({ title, all, missing: all.filter((name) => !there.has(name)) })
