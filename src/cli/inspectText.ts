import { hostOf } from '../babel/options/globals'
import type { ToolOptions } from '../babel/options/toolOptions'
import type { Babel } from '../bundler/babel'
import { namesIn, type ResolvedOptions } from '../bundler/options'
import { createInspect } from '../inspect/inspect'
import type { Reported } from '../inspect/reported'
import { scriptsOf } from '../inspect/scripts'
import { platforms } from '../platforms/index'
import type { Platform } from '../types/gate'

/** What is found in a file. Plain data. */
export interface Inspected {
  /** As the reader knows it. */
  readonly file: string
  /** Whether it names the library, or what stands for it. */
  readonly isUsed: boolean
  /** The globals of platforms that it calls. */
  readonly hosts: readonly string[]
  readonly reports: readonly ReportedOn[]
  /** Why the system did not let it be read. */
  readonly unread?: string
}

export interface ReportedOn {
  readonly platform: Platform
  readonly report: Reported
}

const hosts = platforms.map(hostOf)
const isCalled = (host: string, code: string): boolean => new RegExp(`\\b${host}\\??\\.`).test(code)

/** What to look for, on one platform. */
export type Build = ResolvedOptions & ToolOptions

/** Looks at the scripts of a text, for each platform. Nothing here needs Node. */
export type InspectText = (path: string, text: string) => Promise<Omit<Inspected, 'file'>>

/** `babel` loads it, where it is needed. */
export function createInspectText(
  builds: readonly Build[],
  babel: () => Promise<Babel>,
): InspectText {
  const looks = builds.map((build) => ({
    platform: build.platform,
    // What a script has to name to be looked at.
    names: namesIn(build),
    // The library, and what stands for it.
    ours: namesIn({ ...build, natives: false }),
    inspect: createInspect(build),
  }))
  return async (path, text) => {
    const scripts = scriptsOf(path, text)
    const works = looks.flatMap((look) =>
      scripts.filter(({ code }) => look.names.test(code)).map((script) => ({ ...look, script })),
    )
    const reports: ReportedOn[] = []
    for (const { platform, inspect, script } of works) {
      // A name that tells the syntax, as that of a component does not.
      const id = `${path}.${script.syntax}`
      const found = inspect(await babel(), { id, code: script.code, withMap: false })
      reports.push(...found.map((report) => ({ platform, report })))
    }
    const isUsed = works.some(({ ours, script }) => ours.test(script.code))
    const called = hosts.filter((host) => scripts.some(({ code }) => isCalled(host, code)))
    return { isUsed, hosts: called, reports }
  }
}
