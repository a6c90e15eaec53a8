import { differenceWith, isEqual } from 'lodash-es'
import type { Fact, Facts } from '../../src/compat/facts'
import type { Minimums } from './typings'

/** What typings and facts say differently of a member or an option. */
export interface Difference {
  /** `uploadFile`, `uploadFile.timeout` */
  readonly path: string
  readonly change: 'added' | 'removed' | 'minimum'
  readonly inFacts?: string | undefined
  readonly inTypings?: string | undefined
}

/**
 * What typings say that the facts do not. The facts keep some things in another way: what differs from the version that they were
 * made from is no news.
 */
export const newsIn = (facts: Facts, newest: Minimums, named: Minimums): Difference[] =>
  differenceWith(differencesOf(facts, newest), differencesOf(facts, named), isEqual)

function differencesOf(facts: Facts, typings: Minimums): Difference[] {
  const known = flat(facts)
  const added = [...typings.keys()].filter((path) => !known.has(path))
  const removed = [...known].filter(([path, fact]) => isOfTypings(fact) && !typings.has(path))
  return [
    ...added.map((path): Difference => ({ path, change: 'added', inTypings: typings.get(path) })),
    ...removed.map(([path]): Difference => ({ path, change: 'removed' })),
    ...[...known].flatMap(([path, fact]) => minimumOf(path, fact, typings)),
  ]
}

function minimumOf(path: string, fact: Fact, typings: Minimums): Difference[] {
  if (!typings.has(path) || !isOfTypings(fact)) return []
  const inTypings = typings.get(path)
  const inFacts = fact.gate === 'baseline' ? undefined : String(fact.gate)
  return inFacts === inTypings ? [] : [{ path, change: 'minimum', inFacts, inTypings }]
}

const isOfTypings = ({ source }: Fact): boolean => source.includes('typings')

/** Members and their options by path, without values of options. */
function flat({ apis }: Facts): Map<string, Fact> {
  return new Map(
    Object.entries(apis).flatMap(([name, { since, options }]) => [
      [name, since] as const,
      ...Object.entries(options)
        .filter(([option]) => !option.includes('.'))
        .map(([option, fact]) => [`${name}.${option}`, fact] as const),
    ]),
  )
}
