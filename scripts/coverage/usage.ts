import { readFileSync } from 'node:fs'
import { isPlainObject, partition, sumBy } from 'lodash-es'
import { givenFile } from '../givenFile'
import { UsageError } from '../usageError'
import { members } from './members'

/** How many apps name a member, and how often they call it. */
interface Counts {
  readonly apps: number
  readonly calls: number
}

/** What real apps call. */
export interface Usage {
  readonly repositories: readonly unknown[]
  readonly apis: { readonly [name: string]: Counts }
}

/** Throws a UsageError where the file is none of usage. */
export function readUsage(given: string): Usage {
  const path = givenFile(given, 'a usage JSON')
  const usage = parse(path)
  if (isUsage(usage)) return usage
  throw new UsageError(`${path} is JSON, but does not tell what apps call: see --help.`)
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UsageError(`${path} is not JSON.`)
  }
}

function isUsage(value: unknown): value is Usage {
  const { repositories, apis } = Object(value) as Partial<Usage>
  if (!Array.isArray(repositories) || !isPlainObject(apis)) return false
  const counts = Object.values(apis as object)
  return repositories.length > 0 && counts.length > 0 && counts.every(isCounts)
}

function isCounts(value: unknown): value is Counts {
  const { apps, calls } = Object(value) as Partial<Counts>
  return [apps, calls].every((count) => Number.isInteger(count) && Number(count) >= 0)
}

/** How much of what apps call works on each platform. */
export interface Served {
  readonly calls: number
  readonly served: number
  /** Calls of what `wx` has not: members of frameworks, and what apps put there. */
  readonly foreign: number
  readonly apps: number
  /** How many apps call nothing else: the counts say so within bounds, for they do not tell which app calls what. */
  readonly whole: readonly [least: number, most: number]
  /** What is called and does not work, the most called first. */
  readonly missing: readonly (Counts & { readonly name: string })[]
}

export function servedOf({ repositories, apis }: Usage, served: ReadonlySet<string>): Served {
  const all = Object.entries(apis).map(([name, { apps, calls }]) => ({ name, apps, calls }))
  const [ours, foreign] = partition(all, ({ name }) => Object.hasOwn(members, name))
  const [there, missing] = partition(ours, ({ name }) => served.has(name))
  const apps = repositories.length
  const lacking = missing.map((member) => member.apps)
  return {
    calls: sumBy(ours, 'calls'),
    served: sumBy(there, 'calls'),
    foreign: sumBy(foreign, 'calls'),
    apps,
    whole: [
      Math.max(
        0,
        lacking.reduce((left, count) => left - count, apps),
      ),
      Math.max(0, apps - Math.max(0, ...lacking)),
    ],
    missing: missing.sort((a, b) => b.calls - a.calls || b.apps - a.apps),
  }
}
