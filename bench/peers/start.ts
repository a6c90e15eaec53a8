import { Script } from 'node:vm'
import { minified } from '../../scripts/size/bundle'
import { median } from '../measure'
import type { Platform } from '../platforms'
import { platforms } from '../platforms'
import { offered, owning } from './code'
import { contenders } from './contenders'
import { fresh } from './evaluate'
import { collect } from './heap'
import { newRealm, timesOf, wrapped } from './startTimes'

/** What it takes to start an app that uses one API. */
export interface StartCost {
  readonly platform: Platform
  readonly contender: string
  /** To compile and evaluate, as a multiple of an empty bundle. */
  readonly times: number
  readonly microseconds: number
  /** Bytes that stay in use. */
  readonly heap: number
}

const copies = 20
const empty = 'App()'

export async function measureStarts(): Promise<StartCost[]> {
  const costs: StartCost[] = []
  for (const platform of platforms) costs.push(...(await measureOn(platform)))
  return costs
}

async function measureOn(platform: Platform): Promise<StartCost[]> {
  const codes = new Map([['', empty]])
  for (const contender of contenders.filter((each) => each.platforms.includes(platform))) {
    const apis = offered(contender, platform).filter((api) => api === 'uploadFile')
    const code = owning(contender, platform, apis) ?? empty
    codes.set(
      contender.name,
      await minified(await contender.bundle(code, platform, apis), !contender.constructs),
    )
  }
  const times = timesOf(codes, platform)
  const base = heapOf(empty, platform)
  return [...codes].slice(1).map(([contender, code]) => ({
    platform,
    contender,
    times: median(times.map((round) => (round[contender] ?? 0) / (round[''] ?? 0))),
    microseconds: median(times.map((round) => round[contender] ?? 0)),
    heap: Math.max(0, heapOf(code, platform) - base),
  }))
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
