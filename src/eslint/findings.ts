import type { Rule, SourceCode } from 'eslint'
import type { Range } from '../babel/reports/reportTypes'
import { babelNow } from '../bundler/babel'
import { namesIn, type ResolvedOptions } from '../bundler/options'
import { createInspect, type Inspect } from '../inspect/inspect'
import { type Script, scriptsOf } from '../inspect/scripts'
import type { Message } from '../messages/findings'
import { textOf } from '../messages/textOf'
import { type Found, isOfApp, merged } from './found'
import { type Builds, buildsFor } from './settings'

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
  return merged(found).filter((each) => isOfApp(each, builds))
}

function compiled(filename: string, { code, syntax }: Script, options: ResolvedOptions): Found[] {
  // A name that tells the syntax, as that of a component does not.
  const module = { id: `${filename}.${syntax}`, code, withMap: false }
  return inspectWith(options)(babelNow(), module).map(({ code, args, loc = top }) => {
    const message = { code, args } as Message
    return { ...message, loc, text: textOf(message), platforms: [options.platform] }
  })
}

const inspects = new WeakMap<ResolvedOptions, Inspect>()

function inspectWith(options: ResolvedOptions): Inspect {
  const inspect = inspects.get(options) ?? createInspect(options)
  inspects.set(options, inspect)
  return inspect
}
