import { isEqual, pickBy } from 'lodash-es'
import type { Api } from '../apis'
import type { Contracts } from '../contracts'
import { platforms } from '../platforms'
import { namesOf, type Row, rowsOf } from '../rows'
import { shapesOf } from './support'

type Options = Readonly<Record<string, unknown>>
type Pair = [theirs: string, ours: string]

/** What hosts call the options of an API, where that is no name of ours: theirs, and ours. */
export function spellingsOf(api: Api, contracts: Contracts): Record<string, string> {
  const ours = Object.keys(shapesOf(api, contracts).options ?? {})
  const rows = platforms.flatMap((platform) => rowsOf(api, platform))
  const found = rows.flatMap((row) => [...passedOn(row, ours), ...listed(row)])
  return pickBy(Object.fromEntries(found), (_, theirs) => !ours.includes(theirs))
}

const listed = (row: Row): Pair[] =>
  Object.entries(namesOf(row, 'options')).map(([ours, theirs]) => [theirs, ours])

/** Values of the types that options have, each unlike any other. */
const makers: readonly ((index: number) => unknown)[] = [
  (index) => `value ${index}`,
  (index) => 1000.5 + index,
  (index) => [`value ${index}`],
]

/** The native options that get the value of one of ours, as a mapping passes it on: given all of them, and each alone. */
function passedOn({ options }: Row, ours: readonly string[]): Pair[] {
  if (typeof options !== 'function') return []
  const map = (given: Options): Options => tryTo(() => options(given, session)) ?? {}
  return makers.flatMap((make) => {
    const values = Object.fromEntries(ours.map((option, index) => [option, make(index)]))
    const each = ours.map((option) => ({ [option]: values[option] }))
    return [values, ...each].flatMap((given) => pairsIn(given, map({ ...given })))
  })
}

const pairsIn = (given: Options, native: Options): Pair[] =>
  Object.entries(native).flatMap(([theirs, value]) =>
    Object.keys(given)
      .filter((option) => isEqual(given[option], value))
      .map((option): Pair => [theirs, option]),
  )

const session = { host: {}, warn: () => {} }

/** A mapping that needs other values says nothing. */
function tryTo<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
