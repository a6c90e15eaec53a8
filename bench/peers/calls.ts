import type { Platform } from '../platforms'
import { platforms } from '../platforms'
import { callingBundles, mixingBundles } from './callingBundles'
import type { Called, CallWork, Pacing } from './callProcess'
import { floor } from './contenders/floor'
import { runProcess } from './runProcess'

/** What a call takes, for all contenders that can make it. */
export interface CallCosts {
  readonly platform: Platform
  readonly api: string
  readonly host: Pacing
  /** Of the floor, in nanoseconds. */
  readonly floor: number
  /** Multiples of the floor, by name; a text: why there is none. */
  readonly times: Readonly<Record<string, number | string>>
}

const measured = {
  synchronous: ['uploadFile', 'request', 'getStorageSync', 'onNetworkStatusChange', 'mix'],
  microtask: ['uploadFile', 'request'],
} as const satisfies Record<Pacing, readonly string[]>

export async function measureCalls(): Promise<CallCosts[]> {
  const costs: CallCosts[] = []
  for (const platform of platforms) {
    for (const pace of ['synchronous', 'microtask'] as const) {
      costs.push(...(await measureOn(platform, pace)))
    }
  }
  return costs
}

/** Each contender has a process of its own, and the floor beside it there: code of one does not slow down another's. */
async function measureOn(platform: Platform, pace: Pacing): Promise<CallCosts[]> {
  const [plain, mix] = [await callingBundles(platform), await mixingBundles(platform)]
  const found = [...plain.keys()].map((contender) => {
    const bundles = { plain: plain.get(contender), mix: mix.get(contender) }
    const floors = { plain: plain.get(floor), mix: mix.get(floor) }
    const work: CallWork = { platform, pace, apis: measured[pace], bundles, floors }
    return [contender.name, runProcess<Called>('callProcess.ts', work)] as const
  })
  const own = found.find(([name]) => name === floor.name)?.[1] ?? {}
  return measured[pace].map((api) => ({
    platform,
    api,
    host: pace,
    floor: own[api]?.floor ?? Number.NaN,
    times: Object.fromEntries(
      found.flatMap(([name, { [api]: cost }]) => (cost ? [[name, cost.times]] : [])),
    ),
  }))
}
