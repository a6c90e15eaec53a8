// A process that starts one contender again and again, beside an empty app and the floor: it is told the work on its standard input, and
// tells the costs on its output.
import { json } from 'node:stream/consumers'
import { Script } from 'node:vm'
import { median } from '../measure'
import type { Platform } from '../platforms'
import { fresh } from './evaluate'
import { collect } from './heap'
import { firstCallsOf, newRealm, timesOf, wrapped } from './startTimes'

type Apps = Readonly<Record<'empty' | 'one' | 'all', string>>

export interface StartWork {
  readonly platform: Platform
  /** Apps: one that does nothing, one that has one API, one that has all: nothing, if that is not offered. */
  readonly apps: Apps
  /** Apps that hand out a call of that API. */
  readonly calls: { readonly floor: string; readonly own: string }
}

export interface Started {
  /** To compile and evaluate, as a multiple of an empty app. */
  readonly times: number
  readonly microseconds: number
  /** The same of all of it. */
  readonly whole?: number
  /** The first call, as a multiple of the floor's. */
  readonly first: number
  readonly firstMicroseconds: number
  /** Bytes that stay in use. */
  readonly heap: number
}

const copies = 20

async function main(): Promise<void> {
  const { platform, apps, calls } = (await json(process.stdin)) as StartWork
  console.log = console.warn = console.error = () => {}
  process.on('unhandledRejection', () => {})
  const starts = timesOf(new Map(Object.entries(apps)), platform)
  const firsts = await firstCallsOf(new Map(Object.entries(calls)), platform)
  const ratio = (rounds: readonly Record<string, number>[], one: string, other: string) =>
    median(rounds.map((round) => (round[one] ?? Number.NaN) / (round[other] ?? Number.NaN)))
  const started: Started = {
    times: ratio(starts, 'one', 'empty'),
    microseconds: median(starts.map(({ one = 0 }) => one)),
    ...(apps.all && { whole: ratio(starts, 'all', 'empty') }),
    first: ratio(firsts, 'own', 'floor'),
    firstMicroseconds: median(firsts.map(({ own = 0 }) => own)),
    heap: Math.max(0, heapOf(apps.one, platform) - heapOf(apps.empty, platform)),
  }
  process.stdout.write(JSON.stringify(started), () => process.exit(0))
}

/** Of one copy, in bytes. */
function heapOf(code: string, platform: Platform): number {
  const before = collect()
  const kept = Array.from({ length: copies }, () => {
    const context = newRealm(platform)
    new Script(fresh(wrapped(code))).runInContext(context)
    return context
  })
  return kept.length && (collect() - before) / copies
}

main()
