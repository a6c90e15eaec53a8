import type { Contest } from './measure'
import { plain } from './peers/apis'
import { calling, offered } from './peers/code'
import type { Contender } from './peers/contender'
import { crossmpAwaited, crossmpPlugin } from './peers/contenders/crossmp'
import { floor } from './peers/contenders/floor'
import { honest } from './peers/contenders/honest'
import { evaluate } from './peers/evaluate'
import { mixed, round } from './peers/mix'
import type { Platform } from './platforms'
import { platforms } from './platforms'

type Calls = Readonly<Record<string, () => unknown>>

const { uploadFile, request } = plain

/** One call on each platform, by each of those that can make it. */
export async function contests(): Promise<Contest[]> {
  const found = await Promise.all(platforms.map(contestsOn))
  return found.flat()
}

async function contestsOn(platform: Platform): Promise<Contest[]> {
  const ways: readonly (readonly [name: string, calls: Calls])[] = [
    ['bare', await callsOf(floor, platform)],
    ['honest', await callsOf(honest, platform)],
    ['awaited', await callsOf(crossmpAwaited, platform)],
    ['shared', await shared(platform)],
    ['handed on', await callsOf(crossmpPlugin, platform)],
  ]
  return ['uploadFile', 'request'].map((api) => ({
    title: `${platform} ${api}`,
    calls: Object.fromEntries(ways.map(([name, calls]) => [name, calls[api] as () => unknown])),
  }))
}

/** A copy of its own for each: code that serves several kinds of objects is slower. */
async function callsOf(
  contender: Contender,
  platform: Platform,
  calls: Parameters<typeof calling>[2] = { uploadFile, request },
): Promise<Calls> {
  const names = offered(contender, platform, Object.keys(calls))
  return evaluate(await contender.bundle(calling(contender, platform, calls), platform, names))
}

/** Calls of an app in which the APIs that apps call most have run, each as often as they do. */
async function shared(platform: Platform): Promise<Calls> {
  const calls = await callsOf(crossmpAwaited, platform, { ...mixed, uploadFile })
  for (let times = 0; times < 300; times++) {
    for (const api of round) await calls[api]?.()
  }
  return calls
}
