import { platforms } from '../../scripts/apis'
import type { Platform } from '../../src/types/gate'
import { callingBundles } from './callingBundles'
import { evaluate, pages } from './evaluate'
import { globals } from './globals'
import { collect } from './heap'
import { createBenchHost } from './hosts'

/** Uploads that are on their way at the same time. */
export const crowds = [1, 100, 10_000] as const

/** What one upload of so many takes. */
export interface LoadCost {
  readonly platform: Platform
  readonly contender: string
  readonly concurrent: number
  /** Of the processor. */
  readonly microseconds: number
  /** Bytes while it is on its way; too few to tell of one alone. */
  readonly heap: number | undefined
}

type Call = () => PromiseLike<unknown>

const total = 10_000
const tries = 3

export async function measureLoads(): Promise<LoadCost[]> {
  const costs: LoadCost[] = []
  for (const platform of platforms) {
    for (const [{ name }, bundled] of await callingBundles(platform)) {
      for (const cost of await measureOne(bundled, platform))
        costs.push({ contender: name, ...cost })
    }
  }
  return costs
}

type Cost = Omit<LoadCost, 'contender'>

async function measureOne(bundled: string, platform: Platform): Promise<Cost[]> {
  const waiting: (() => void)[] = []
  const host = createBenchHost(platform, (answer) => void waiting.push(answer))
  Object.assign(globalThis, { [globals[platform]]: host.native }, pages)
  const { uploadFile } = evaluate<{ readonly uploadFile: Call }>(bundled)
  const costs: Cost[] = []
  // The first one only warms up.
  for (const concurrent of [crowds[1], ...crowds]) {
    const times: number[] = []
    for (let i = 0; i < tries; i++) times.push(await timeOf(uploadFile, concurrent, waiting))
    const microseconds = Math.min(...times)
    const heap = concurrent > 1 ? await heapOf(uploadFile, concurrent, waiting) : undefined
    costs.push({ platform, concurrent, microseconds, heap })
  }
  Reflect.deleteProperty(globalThis, globals[platform])
  return costs.slice(1)
}

/** As many calls whatever the crowd, so that warm code is not what is measured. */
async function timeOf(call: Call, concurrent: number, waiting: (() => void)[]): Promise<number> {
  const start = process.cpuUsage()
  for (let done = 0; done < total; done += concurrent) {
    const calls = Array.from({ length: concurrent }, call)
    answerAll(waiting)
    await Promise.all(calls)
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / total
}

async function heapOf(call: Call, concurrent: number, waiting: (() => void)[]): Promise<number> {
  collect()
  const before = collect()
  const calls = Array.from({ length: concurrent }, call)
  const bytes = (collect() - before) / concurrent
  answerAll(waiting)
  await Promise.all(calls)
  return bytes
}

function answerAll(waiting: (() => void)[]): void {
  for (const answer of waiting.splice(0)) answer()
}
