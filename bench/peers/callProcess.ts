// A process that measures the calls of one contender, beside the floor: it is told the work on its standard input, and tells the costs on
// its output.
import { json } from 'node:stream/consumers'
import type { Pace } from '../hosts'
import { type Contest, measure, timeOf, timesOf } from '../measure'
import type { Platform } from '../platforms'
import { isEvent, isSync } from './apis'
import { evaluate, pages } from './evaluate'
import { globals } from './globals'
import { type BenchHost, createBenchHost } from './hosts'
import { round } from './mix'

const paces = {
  synchronous: (answer) => answer(),
  microtask: (answer) => void Promise.resolve().then(answer),
} satisfies Record<string, Pace>

export type Pacing = keyof typeof paces

/** Bundles that hand out calls. */
interface Codes {
  readonly plain?: string | undefined
  readonly mix?: string | undefined
}

export interface CallWork {
  readonly platform: Platform
  readonly pace: Pacing
  readonly apis: readonly string[]
  readonly bundles: Codes
  readonly floors: Codes
}

/** What a call takes, by API: of the floor in nanoseconds, and as a multiple of that; a text: why there is none. */
export type Called = Readonly<
  Partial<Record<string, { readonly floor: number; readonly times: number | string }>>
>

type Call = (listener?: () => void) => unknown
type Calls = Readonly<Partial<Record<string, Call>>>

async function main(): Promise<void> {
  const { platform, pace, apis, bundles, floors } = (await json(process.stdin)) as CallWork
  // Peers warn of what they lack, and leave promises that nobody hears.
  console.log = console.warn = console.error = () => {}
  process.on('unhandledRejection', () => {})
  const host = createBenchHost(platform, paces[pace])
  Object.assign(globalThis, { [globals[platform]]: host.native }, pages)
  const called: Record<string, Called[string]> = {}
  for (const api of apis) called[api] = await costOf(api, host, bundles, floors)
  process.stdout.write(JSON.stringify(called), () => process.exit(0))
}

async function costOf(
  api: string,
  host: BenchHost,
  bundles: Codes,
  floors: Codes,
): Promise<Called[string]> {
  try {
    const [floor, own] = [await start(api, host, floors), await start(api, host, bundles)]
    if (!floor || !own) return undefined
    const contest: Contest = { title: api, calls: { floor, own }, sync: isSync(api) }
    // A round of the mix is a hundred calls.
    const [rounds = []] = await measure([contest], api === 'mix' ? 3 : 7)
    return { floor: timeOf(rounds, 'floor'), times: timesOf(rounds, 'own', 'floor') }
  } catch (error) {
    const times = String((error as Error)?.message ?? JSON.stringify(error))
    return { floor: Number.NaN, times }
  }
}

/** A call that has shown that it works, of a bundle of its own. */
async function start(
  api: string,
  host: BenchHost,
  { plain, mix }: Codes,
): Promise<Call | undefined> {
  const code = api === 'mix' ? mix : plain
  if (code === undefined) return undefined
  const calls = evaluate<Calls>(code)
  if (api === 'mix') return startMix(calls)
  if (isEvent(api)) return startEvent(host, calls[api])
  const call = calls[api]
  if (call && !(await call())) throw new Error('gives nothing')
  return call
}

function startEvent(host: BenchHost, call: Call | undefined): Call | undefined {
  let told = 0
  call?.(() => told++)
  const emit = host.emitter()
  emit()
  if (call && told !== 1) throw new Error(`tells an event ${told} times`)
  return call && emit
}

/** One after the other, as often as a real app calls each. */
async function startMix(calls: Calls): Promise<Call> {
  const steps = round.map((api) => ({ call: calls[api] as Call, sync: isSync(api) }))
  const mix = async (): Promise<void> => {
    for (const { call, sync } of steps) {
      if (sync) call()
      else await call()
    }
  }
  const late = new Promise((_, reject) => setTimeout(reject, 3000, new Error('never settles')))
  await Promise.race([mix(), late])
  return mix
}

main()
