import type { Pace } from '../hosts'
import { type Contest, measure, timeOf, timesOf } from '../measure'
import type { Platform } from '../platforms'
import { platforms } from '../platforms'
import type { Api } from './apis'
import { type Bundles, callingBundles } from './callingBundles'
import { floor } from './contenders/floor'
import { evaluate, pages } from './evaluate'
import { globals } from './globals'
import { type BenchHost, createBenchHost } from './hosts'

/** What a call takes, for all contenders that can make it. */
export interface CallCosts {
  readonly platform: Platform
  readonly api: Api
  readonly host: keyof typeof paces
  /** Of the floor, in nanoseconds. */
  readonly floor: number
  /** Multiples of the floor, by name; a text: why there is none. */
  readonly times: Readonly<Record<string, number | string>>
}

const paces = {
  synchronous: (answer) => answer(),
  microtask: (answer) => void Promise.resolve().then(answer),
} satisfies Record<string, Pace>

/** Few: there are many contenders. */
const rounds = 7

const measured = {
  synchronous: ['uploadFile', 'request', 'getStorageSync', 'onNetworkStatusChange'],
  microtask: ['uploadFile', 'request'],
} as const

export async function measureCalls(): Promise<CallCosts[]> {
  const costs: CallCosts[] = []
  for (const platform of platforms) {
    for (const pace of ['synchronous', 'microtask'] as const) {
      costs.push(...(await measureOn(platform, pace)))
    }
  }
  return costs
}

/** One host at a time: who keeps what is known of a host would have to look again at each change. */
async function measureOn(platform: Platform, pace: keyof typeof paces): Promise<CallCosts[]> {
  const host = createBenchHost(platform, paces[pace])
  Object.assign(globalThis, { [globals[platform]]: host.native }, pages)
  const bundles = await callingBundles(platform)
  const started = []
  for (const api of measured[pace]) started.push(await startAll(host, bundles, api))
  const outcome = await measure(
    started.map(({ contest }) => contest),
    rounds,
  )
  Reflect.deleteProperty(globalThis, globals[platform])
  return started.map(({ api, contest, failed }, index) => {
    const all = outcome[index] ?? []
    const names = Object.keys(contest.calls)
    const times = names.map((name) => [name, timesOf(all, name, floor.name)])
    return {
      platform,
      api,
      host: pace,
      floor: timeOf(all, floor.name),
      times: { ...Object.fromEntries(times), ...failed },
    }
  })
}

interface Started {
  readonly api: Api
  readonly contest: Contest
  readonly failed: Readonly<Record<string, string>>
}

async function startAll(host: BenchHost, bundles: Bundles, api: Api): Promise<Started> {
  const calls: Record<string, () => unknown> = {}
  const failed: Record<string, string> = {}
  for (const [{ name }, code] of bundles) {
    try {
      const call = await start(host, code, api)
      if (call) calls[name] = call
    } catch (error) {
      failed[name] = String((error as Error)?.message ?? JSON.stringify(error))
    }
  }
  const sync = api === 'getStorageSync' || api === 'onNetworkStatusChange'
  return { api, contest: { title: api, calls, sync }, failed }
}

type Call = (listener?: () => void) => unknown

/** A call that has shown that it works, of a bundle of its own. */
async function start(
  host: BenchHost,
  code: string,
  api: Api,
): Promise<(() => unknown) | undefined> {
  const call = evaluate<Partial<Record<Api, Call>>>(code)[api]
  if (api !== 'onNetworkStatusChange') {
    if (call && !(await call())) throw new Error('gives nothing')
    return call
  }
  let told = 0
  call?.(() => told++)
  const emit = host.emitter()
  emit()
  if (call && told !== 1) throw new Error(`tells an event ${told} times`)
  return call && emit
}
