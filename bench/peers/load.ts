import type { Platform } from '../platforms'
import { platforms } from '../platforms'
import { callingBundles } from './callingBundles'
import type { Crowd, Work } from './loadProcess'
import { runProcess } from './runProcess'

/** Uploads that are on their way at the same time. */
export const crowds = [1, 100, 10_000] as const

/** What one upload of so many takes. */
export interface LoadCost extends Crowd {
  readonly platform: Platform
  readonly contender: string
}

export async function measureLoads(): Promise<LoadCost[]> {
  const costs: LoadCost[] = []
  for (const platform of platforms) {
    for (const [{ name }, code] of await callingBundles(platform)) {
      // In a process of its own: in a large heap, what is measured is how long it takes to collect that.
      const work: Work = { code, platform, crowds }
      for (const crowd of runProcess<Crowd[]>('loadProcess.ts', work)) {
        costs.push({ platform, contender: name, ...crowd })
      }
    }
  }
  return costs
}
