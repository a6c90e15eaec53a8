import { readFile } from 'node:fs/promises'
import { compile } from '../bundler/compile'
import type { Fault } from '../bundler/compiled'
import { namesIn, type ResolvedOptions } from '../bundler/options'
import type { Message } from '../messages/findings'
import type { Language } from '../messages/language'
import { type Finding, findingOf, merged, type Reported } from './finding'
import { type Script, scriptsOf } from './scripts'

export interface SourceFile {
  readonly path: string
  /** As the reader knows it. */
  readonly name: string
}

export interface Checked {
  readonly findings: readonly Finding[]
  /** Whether it names the library, or what stands for it. */
  readonly isUsed: boolean
}

/** Compiles the scripts of a file for each platform, for what is found on the way. */
export async function checkFile(
  { path, name }: SourceFile,
  builds: readonly ResolvedOptions[],
  language: Language,
): Promise<Checked> {
  const scripts = scriptsOf(path, await readFile(path, 'utf8'))
  const works = builds.flatMap((options) =>
    scripts
      .filter(({ code }) => namesIn(options).test(code))
      .map((script) => ({ options, script })),
  )
  const found: Finding[] = []
  for (const { options, script } of works) {
    const reports = await reportsOf(path, script, options)
    found.push(...reports.map((each) => findingOf(each, name, options.platform, language)))
  }
  return { findings: merged(found), isUsed: works.length > 0 }
}

async function reportsOf(
  path: string,
  { code, syntax }: Script,
  options: ResolvedOptions,
): Promise<Reported[]> {
  // A name that tells the syntax, as that of a component does not.
  const module = { id: `${path}.${syntax}`, code, withMap: false, isChecked: true }
  const { warnings, error } = await compile(options, module)
  return [...warnings, ...(error ? [reportOf(error)] : [])]
}

const reportOf = ({ finding, loc, frame }: Fault): Reported => ({
  ...finding,
  kind: 'error',
  api: nameIn(finding.args),
  loc,
  frame,
})

/** What an error is about. */
function nameIn(args: Message['args']): string | null {
  if ('member' in args) return args.member
  if ('name' in args) return args.name
  return 'asked' in args ? args.asked : null
}
