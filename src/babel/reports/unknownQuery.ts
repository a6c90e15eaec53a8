import { apis } from '../../apis/names'
import { isComponent } from '../../core/component'
import { type Features, partOf } from '../../core/features'
import { onOf } from '../../core/onOf'
import { closest } from '../../didYouMean'
import { platforms } from '../../platforms/index'
import { type Known, knownOf } from '../features'
import { valuesIn } from './optionValues'

/** A query of `canIUse` about nothing that crossmp knows, on any platform. */
export interface UnknownQuery {
  readonly query: string
  /** The query that was most likely meant. */
  readonly meant: string | undefined
}

/** Why a query is always answered with no; undefined where it is not. */
export function unknownQuery(query: string): UnknownQuery | undefined {
  const [name = '', word, part = '', value, ...rest] = query.split('.')
  if (!Object.hasOwn(apis, name)) return unknownName(query, name)
  const known = platforms.flatMap((platform) => knownOf(platform, name) ?? [])
  // Of the parts of bare APIs, the host knows more.
  if (word === undefined || known.some(({ bare }) => bare)) return undefined
  const table = tableOf(known, word)
  if (!table) return unlike(query, 1, words)
  const member = onOf(part)
  if (!Object.hasOwn(table, member)) return unlike(query, 2, Object.keys(table))
  if (value === undefined) return undefined
  if (rest.length > 0) return { query, meant: undefined }
  const values = valuesIn(table[member])
  return values.includes(value) ? undefined : unlike(query, 3, values)
}

const words: readonly string[] = ['object', 'success', 'callback', 'return']

/** What the word stands for, on all platforms. */
function tableOf(known: readonly Known[], word: string): Features | undefined {
  const tables = known.flatMap((each) => partOf(each, word) ?? [])
  return tables.length === 0 ? undefined : Object.assign({}, ...tables)
}

function unknownName(query: string, name: string): UnknownQuery | undefined {
  // A component is written in small letters, as few APIs are.
  const isSmall = isComponent(query)
  const names = Object.keys(apis).filter((api) => !isSmall || isComponent(api))
  const found = unlike(query, 0, names)
  return isSmall && found.meant === undefined && name !== '' ? undefined : found
}

/** With the segment at an index as one of the candidates has it. */
function unlike(query: string, index: number, candidates: readonly string[]): UnknownQuery {
  const segments = query.split('.')
  const near = closest(segments[index] ?? '', candidates)
  const meant = near && [...segments.slice(0, index), near, ...segments.slice(index + 1)].join('.')
  return { query, meant }
}
