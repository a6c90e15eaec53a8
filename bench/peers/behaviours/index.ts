import type { Platform } from '../../platforms'
import type { Contender } from '../contender'
import { errors } from './errors'
import { intact } from './intact'
import { once } from './once'
import { params } from './params'
import type { Probe, Probes } from './probe'
import { results } from './results'
import { task } from './task'
import { createWorld, Missing, type World } from './world'

export const behaviours = { params, results, errors, task, once, intact } as const
export type Behaviour = keyof typeof behaviours

/** What held of each behaviour, and for the rest how it failed. What has no place is left out. */
export type Held = Readonly<Record<Behaviour, Readonly<Record<string, true | string>>>>

const patience = 3000

/** Tries all behaviours of a contender on a simulated host. */
export async function observe(
  contender: Contender,
  platform: Platform,
  files: readonly string[],
): Promise<Held> {
  const world = await createWorld(contender, platform, files)
  try {
    const held: Record<string, Record<string, true | string>> = {}
    for (const [name, probes] of Object.entries<Probes>(behaviours)) {
      held[name] = {}
      for (const [what, probe] of Object.entries(probes)) {
        const outcome = await attempt(probe, world)
        if (outcome !== undefined) held[name][what] = outcome
      }
    }
    return held as Held
  } finally {
    await world.dispose()
  }
}

async function attempt(probe: Probe, world: World): Promise<true | string | undefined> {
  world.host.faults = {}
  world.host.user.choose = 'files'
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, patience, 'never settles')
  })
  try {
    const held = await Promise.race([probe(world), late])
    return held === false ? 'no' : held
  } catch (error) {
    if (error instanceof Missing) return undefined
    return error instanceof Error ? error.message : JSON.stringify(error ?? 'rejects')
  } finally {
    clearTimeout(timer)
  }
}
