import { readFile } from 'node:fs/promises'
import type { ToolOptions } from '../babel/options/toolOptions'
import { namesIn, type ResolvedOptions } from '../bundler/options'
import { shortName } from '../bundler/shortName'
import type { Platform } from '../types/gate'
import { createInspect, type Inspect } from './inspect'
import { createProgress } from './progress'
import type { Reported } from './reported'
import { scriptsOf } from './scripts'

/** What is found in a file. */
export interface Inspected {
  /** As the reader knows it. */
  readonly file: string
  /** Whether it names the library, or what stands for it. */
  readonly isUsed: boolean
  readonly reports: readonly ReportedOn[]
}

export interface ReportedOn {
  readonly platform: Platform
  readonly report: Reported
}

/** Looks at the scripts of files, for each platform. */
export async function inspectFiles(
  paths: readonly string[],
  builds: readonly (ResolvedOptions & ToolOptions)[],
): Promise<Inspected[]> {
  const looks = builds.map((options) => ({
    platform: options.platform,
    names: namesIn(options),
    ours: namesIn({ ...options, natives: false }),
    inspect: createInspect(options),
  }))
  const progress = createProgress(paths.length)
  const inspected: Inspected[] = []
  for (const path of paths) {
    inspected.push(await inspectFile(path, looks))
    progress.step()
  }
  progress.end()
  return inspected
}

/** How files are looked at for one platform. */
interface Look {
  readonly platform: Platform
  /** What a script has to name to be looked at. */
  readonly names: RegExp
  /** The library, and what stands for it. */
  readonly ours: RegExp
  readonly inspect: Inspect
}

async function inspectFile(path: string, looks: readonly Look[]): Promise<Inspected> {
  const scripts = scriptsOf(path, await readFile(path, 'utf8'))
  const works = looks.flatMap((look) =>
    scripts.filter(({ code }) => look.names.test(code)).map((script) => ({ ...look, script })),
  )
  const reports: ReportedOn[] = []
  for (const { platform, inspect, script } of works) {
    // A name that tells the syntax, as that of a component does not.
    const id = `${path}.${script.syntax}`
    const found = await inspect({ id, code: script.code, withMap: false })
    reports.push(...found.map((report) => ({ platform, report })))
  }
  const isUsed = works.some(({ ours, script }) => ours.test(script.code))
  return { file: shortName(path), isUsed, reports }
}
