// A process that measures one contender's uploads: it is told the work on its standard input, and tells the costs on its output.
import { json } from 'node:stream/consumers'
import { median } from '../measure'
import type { Platform } from '../platforms'
import { evaluate, pages } from './evaluate'
import { globals } from './globals'
import { collect } from './heap'
import { createBenchHost } from './hosts'

export interface Work {
  /** A bundle that hands out calls. */
  readonly code: string
  readonly platform: Platform
  /** How many uploads are on their way at the same time, one after the other. */
  readonly crowds: readonly number[]
}

/** What one upload takes while so many are on their way. */
export interface Crowd {
  readonly concurrent: number
  /** Of the processor. */
  readonly microseconds: number
  /** Bytes while it is on its way; too few to tell of one alone. */
  readonly heap?: number
}

const total = 10_000
const tries = 5

type Call = () => PromiseLike<unknown>

const waiting: (() => void)[] = []

async function main(): Promise<void> {
  const { code, platform, crowds } = (await json(process.stdin)) as Work
  const host = createBenchHost(platform, (answer) => void waiting.push(answer))
  Object.assign(globalThis, { [globals[platform]]: host.native }, pages)
  console.log = console.warn = console.error = () => {}
  const { uploadFile } = evaluate<{ readonly uploadFile: Call }>(code)
  // One stays on its way: the engine forgets the shapes of objects, and code made for them, with the last one.
  const kept = uploadFile()
  const costs: Crowd[] = []
  // The first one only warms up.
  for (const concurrent of [100, ...crowds]) costs.push(await measure(uploadFile, concurrent))
  answerAll()
  await kept
  process.stdout.write(JSON.stringify(costs.slice(1)), () => process.exit(0))
}

async function measure(call: Call, concurrent: number): Promise<Crowd> {
  const times: number[] = []
  for (let i = 0; i < tries; i++) times.push(await timeOf(call, concurrent))
  const microseconds = Math.min(...times)
  if (concurrent === 1) return { concurrent, microseconds }
  const heaps: number[] = []
  for (let i = 0; i < tries; i++) heaps.push(await heapOf(call, concurrent))
  // A collection may also take what was there before: compiled code, for one.
  return { concurrent, microseconds, heap: median(heaps) }
}

/** As many calls whatever the crowd, so that warm code is not what is measured. */
async function timeOf(call: Call, concurrent: number): Promise<number> {
  collect()
  const start = process.cpuUsage()
  for (let done = 0; done < total; done += concurrent) {
    const calls = Array.from({ length: concurrent }, call)
    answerAll()
    await Promise.all(calls)
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / total
}

async function heapOf(call: Call, concurrent: number): Promise<number> {
  const before = collect()
  const calls = Array.from({ length: concurrent }, call)
  const bytes = (collect() - before) / concurrent
  answerAll()
  await Promise.all(calls)
  return bytes
}

function answerAll(): void {
  for (const answer of waiting.splice(0)) answer()
}

main()
