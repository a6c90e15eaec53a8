import { cpus, type } from 'node:os'
import { measureBuild } from '../added'
import { median } from '../measure'
import type { Platform } from '../platforms'
import { type Held, observe } from './behaviours'
import { type CallCosts, measureCalls } from './calls'
import type { Contender } from './contender'
import { contenders } from './contenders'
import { type LoadCost, measureLoads } from './load'
import { type Sizes, sizesOf } from './sizes'
import { measureStarts, type StartCost } from './start'

/** Everything that was found out, as `results.json` has it. */
export interface Results {
  readonly date: string
  readonly machine: string
  readonly contenders: readonly About[]
  readonly calls: readonly CallCosts[]
  readonly starts: readonly StartCost[]
  readonly loads: readonly LoadCost[]
  readonly build: Build
}

/** A contender, and what does not depend on the machine. */
export interface About {
  readonly name: string
  readonly version: string
  readonly bundled: string
  readonly build: string
  readonly note?: string
  /** Bytes that WeChat's npm build copies. */
  readonly npmFolder?: number
  readonly sizes: Readonly<Partial<Record<Platform, Sizes>>>
  readonly held: Readonly<Partial<Record<Platform, Held>>>
}

/** Milliseconds of the processor for a file: what Babel takes to read and print it, and what crossmp adds. */
export interface Build {
  readonly babel: number
  readonly use: number
  readonly rest: number
}

/** Measures all there is. `tell` hears what is being done; `photo` is a picture to upload. */
export async function measureAll(photo: string, tell: (what: string) => void): Promise<Results> {
  const about: About[] = []
  for (const contender of contenders) {
    tell(`${contender.name}: size and behaviours`)
    about.push(await aboutOf(contender, photo))
  }
  tell('calls')
  const calls = await measureCalls()
  tell('many at once')
  const loads = await measureLoads()
  tell('start-up')
  const starts = await measureStarts()
  tell('build')
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${type()}, Node.js ${process.versions.node}`,
    contenders: about,
    calls,
    starts,
    loads,
    build: await buildCost(),
  }
}

async function aboutOf(contender: Contender, photo: string): Promise<About> {
  const { name, version, bundled, build, note, platforms } = contender
  const sizes: Partial<Record<Platform, Sizes>> = {}
  const held: Partial<Record<Platform, Held>> = {}
  for (const platform of platforms) {
    sizes[platform] = await sizesOf(contender, platform)
    if (contender.probed !== false) held[platform] = await observe(contender, platform, [photo])
  }
  const npmFolder = await contender.npmFolder?.()
  return {
    name,
    version,
    bundled,
    build,
    ...(note && { note }),
    ...(npmFolder && { npmFolder }),
    sizes,
    held,
  }
}

async function buildCost(): Promise<Build> {
  const { use, rest } = await measureBuild()
  const files = 500
  return {
    babel: median(use.map(({ babel }) => babel)) / files,
    use: median(use.map(({ babel, crossmp }) => crossmp - babel)) / files,
    rest: median(rest.map(({ crossmp }) => crossmp)) / files,
  }
}
