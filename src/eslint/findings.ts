import type { Rule, SourceCode } from 'eslint'
import { hostOf, isHostName } from '../babel/options/globals'
import type { Range } from '../babel/reports/reportTypes'
import { compileNow } from '../bundler/compile'
import { namesIn, type ResolvedOptions } from '../bundler/options'
import { type Script, scriptsOf } from '../cli/scripts'
import type { Message } from '../messages/findings'
import { textOf } from '../messages/textOf'
import type { Platform } from '../types/gate'
import { type Builds, buildsFor } from './settings'

/** What the Babel plugin finds in a file. */
export type Found = Message & {
  readonly loc: Range
  /** In words. */
  readonly text: string
  readonly platforms: readonly Platform[]
}

/** Of each file, by what it was compiled with: once for all rules. */
const known = new WeakMap<SourceCode, Map<Builds, readonly Found[]>>()
const top: Range = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } }

/** Compiles a file for each platform of the app, for what is found on the way. */
export function findingsIn({ sourceCode, filename, settings }: Rule.RuleContext): readonly Found[] {
  const builds = buildsFor(settings)
  const ofFile = known.get(sourceCode) ?? new Map<Builds, readonly Found[]>()
  known.set(sourceCode, ofFile)
  const found = ofFile.get(builds) ?? find(filename, sourceCode.text, builds)
  ofFile.set(builds, found)
  return found
}

function find(filename: string, text: string, builds: Builds): readonly Found[] {
  // Most files name neither the library nor what stands for it: that is all they cost.
  const used = builds.filter((options) => namesIn(options).test(text))
  if (used.length === 0) return []
  const scripts = scriptsOf(filename, text)
  const found = used.flatMap((options) =>
    scripts.flatMap((script) => compiled(filename, script, options)),
  )
  return merged(found).filter((each) => isOfAll(each, builds))
}

function compiled(filename: string, { code, syntax }: Script, options: ResolvedOptions): Found[] {
  // A name that tells the syntax, as that of a component does not.
  const module = { id: `${filename}.${syntax}`, code, withMap: false }
  const { warnings, error } = compileNow(options, module)
  const reports = [...warnings, ...(error ? [{ ...error.finding, loc: error.loc }] : [])]
  return reports.map(({ code, args, loc = top }) => {
    const message = { code, args } as Message
    return { ...message, loc, text: textOf(message), platforms: [options.platform] }
  })
}

/** What is found on several platforms in the same words, or ends each build at the same place, once. */
function merged(all: readonly Found[]): Found[] {
  const byPlace = new Map<string, Found>()
  for (const found of all) {
    const { code, loc, text } = found
    const key = JSON.stringify([loc, code, code.startsWith('unknown-') ? '' : text])
    const platforms = [...(byPlace.get(key)?.platforms ?? []), ...found.platforms]
    byPlace.set(key, { ...found, platforms })
  }
  return [...byPlace.values()]
}

/** A guard is needless only where each platform answers it alike. A host's own object is there on one of them. */
function isOfAll({ code, args, platforms }: Found, builds: Builds): boolean {
  if (code !== 'needless-guard') return true
  const { object } = args
  const asked = builds.filter(
    ({ platform, globals }) =>
      !isHostName(object) || globals.includes(object) || hostOf(platform) === object,
  )
  return platforms.length === asked.length
}
