import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../scripts/apis'
import type { Platform } from '../platforms'
import { platforms } from '../platforms'
import { callingBundles } from './callingBundles'
import type { Crowd, Work } from './loadProcess'

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
      for (const crowd of measured({ code, platform, crowds })) {
        costs.push({ platform, contender: name, ...crowd })
      }
    }
  }
  return costs
}

/** In a process of its own: in a large heap, what is measured is how long it takes to collect that. */
function measured(work: Work): Crowd[] {
  const file = join(root, 'bench/peers/loadProcess.ts')
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', file], {
    cwd: root,
    input: JSON.stringify(work),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
