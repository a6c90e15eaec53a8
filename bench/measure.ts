import { Bench } from 'tinybench'

/** Several ways to do one thing, by name. */
export interface Contest {
  readonly title: string
  readonly calls: Readonly<Record<string, () => unknown>>
  /** Whether a call answers at once: then it is not awaited. */
  readonly sync?: boolean
}

/** What a call took in one round, in nanoseconds, by the name of who made it. */
export type Round = Readonly<Record<string, number>>

const samples = 12
/** Calls in one sample: a single one is shorter than the clock's tick. */
const batch = { async: 250, sync: 5000 }

/** Rounds of all contests alternate, so that whatever slows the machine down for a while hits all alike. */
export async function measure(
  contests: readonly Contest[],
  rounds: number = 15,
): Promise<Round[][]> {
  const measured = contests.map((): Round[] => [])
  for (let round = -2; round < rounds; round++) {
    for (const [index, contest] of contests.entries()) {
      const result = await measureRound(contest, round + 2)
      // The first rounds only warm up.
      if (round >= 0) measured[index]?.push(result)
    }
  }
  return measured
}

async function measureRound({ calls, sync = false }: Contest, round: number): Promise<Round> {
  const all = Object.entries(calls)
  const first = round % all.length
  const bench = new Bench({ iterations: samples, time: 0, warmup: false, throws: true })
  for (const [name, call] of [...all.slice(first), ...all.slice(0, first)]) {
    const run = sync ? () => repeatNow(call) : () => repeat(call)
    bench.add(name, run, { async: !sync } as object)
  }
  await bench.run()
  const size = sync ? batch.sync : batch.async
  return Object.fromEntries(all.map(([name]) => [name, fastest(bench, name) / size]))
}

async function repeat(call: () => unknown): Promise<void> {
  for (let i = 0; i < batch.async; i++) await call()
}

function repeatNow(call: () => unknown): void {
  for (let i = 0; i < batch.sync; i++) call()
}

// The fastest sample, in nanoseconds: the only one nothing else has interfered with.
function fastest(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result
  if (!result || !('latency' in result)) throw new Error(`"${name}" gave no result.`)
  return result.latency.min * 1e6
}

/** What a call of this name takes, in nanoseconds. */
export const timeOf = (rounds: readonly Round[], name: string): number =>
  median(rounds.map((round) => round[name] ?? Number.NaN))

/** Its cost as a multiple of another: of ratios within one round, since two medians may be of different times. */
export const timesOf = (rounds: readonly Round[], name: string, floor: string): number =>
  median(rounds.map((round) => (round[name] ?? Number.NaN) / (round[floor] ?? Number.NaN)))

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
