import { minified } from '../../scripts/size/bundle'
import type { Platform } from '../platforms'
import { platforms } from '../platforms'
import { plain } from './apis'
import { bundleOf, on } from './callingBundles'
import { owning } from './code'
import type { Contender } from './contender'
import { floor } from './contenders/floor'
import { runProcess } from './runProcess'
import type { Started, StartWork } from './startProcess'

/** What it takes to start an app that uses one API, and to call it for the first time. */
export interface StartCost extends Started {
  readonly platform: Platform
  readonly contender: string
}

const { uploadFile } = plain

export async function measureStarts(): Promise<StartCost[]> {
  const costs: StartCost[] = []
  for (const platform of platforms) {
    for (const contender of on(platform)) costs.push(await measureOne(contender, platform))
  }
  return costs
}

async function measureOne(contender: Contender, platform: Platform): Promise<StartCost> {
  const one = await appOf(contender, platform, ['uploadFile'])
  const work: StartWork = {
    platform,
    apps: {
      empty: 'App()',
      one: one ?? 'App()',
      all: (await appOf(contender, platform, [])) ?? '',
    },
    calls: { floor: await callOf(floor, platform), own: await callOf(contender, platform) },
  }
  return { platform, contender: contender.name, ...runProcess<Started>('startProcess.ts', work) }
}

async function appOf(contender: Contender, platform: Platform, apis: readonly 'uploadFile'[]) {
  const code = owning(contender, platform, apis)
  return code && small(contender, await contender.bundle(code, platform, apis))
}

const callOf = async (contender: Contender, platform: Platform): Promise<string> =>
  small(contender, await bundleOf(contender, platform, { uploadFile }))

const small = (contender: Contender, code: string): Promise<string> =>
  minified(code, !contender.constructs)
