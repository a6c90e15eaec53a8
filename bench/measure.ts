import { Bench } from 'tinybench'
import type { Call, Contest } from './contenders'

/** One call, in nanoseconds, and its cost as a multiple of the two floors. */
export interface Cost {
  readonly bare: number
  readonly honest: number
  readonly crossmp: number
  readonly timesBare: number
  readonly timesHonest: number
}

type Round = Record<'bare' | 'honest' | 'crossmp', number>

const rounds = 15
const samples = 12
/** Calls in one sample: a single one is shorter than the clock's tick. */
const batch = 250

/** Rounds of all contests alternate, so that whatever slows the machine down for a while hits all alike. */
export async function measure(all: readonly Contest[]): Promise<Cost[]> {
  const measured = all.map((): Round[] => [])
  for (let round = -2; round < rounds; round++) {
    for (const [index, contest] of all.entries()) {
      const result = await measureRound(contest, round)
      // The first rounds only warm up.
      if (round >= 0) measured[index]?.push(result)
    }
  }
  return measured.map(summarise)
}

async function measureRound({ bare, honest, crossmp }: Contest, round: number): Promise<Round> {
  const calls = Object.entries({ bare, honest, crossmp })
  const first = (round + calls.length) % calls.length
  const bench = new Bench({ iterations: samples, time: 0, warmup: false, throws: true })
  for (const [name, call] of [...calls.slice(first), ...calls.slice(0, first)]) {
    bench.add(name, () => repeat(call), { async: true } as object)
  }
  await bench.run()
  return Object.fromEntries(calls.map(([name]) => [name, nanoseconds(bench, name)])) as Round
}

async function repeat(call: Call): Promise<void> {
  for (let i = 0; i < batch; i++) await call()
}

// The fastest sample: the only one nothing else has interfered with.
function nanoseconds(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result
  if (!result || !('latency' in result)) throw new Error(`"${name}" gave no result.`)
  return (result.latency.min * 1e6) / batch
}

function summarise(all: readonly Round[]): Cost {
  return {
    bare: median(all.map(({ bare }) => bare)),
    honest: median(all.map(({ honest }) => honest)),
    crossmp: median(all.map(({ crossmp }) => crossmp)),
    // Of ratios within one round, not a ratio of medians: those two may be of different times.
    timesBare: median(all.map(({ crossmp, bare }) => crossmp / bare)),
    timesHonest: median(all.map(({ crossmp, honest }) => crossmp / honest)),
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
