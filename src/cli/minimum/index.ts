import type { ResolvedOptions } from '../../bundler/options'
import type { Language } from '../../messages/language'
import { records } from '../../platforms/index'
import { readCheckOptions } from '../checkOptions'
import { readArguments } from '../commandLine'
import { countsOf } from '../counts'
import { filesIn } from '../files'
import { findingsOf } from '../finding'
import { minimum as help } from '../help/minimum'
import { printHelp } from '../help/printHelp'
import { inspectFiles } from '../inspectFiles'
import type { Build, Inspected } from '../inspectText'
import { noteOn } from '../reporters/summary'
import { tellUnread } from '../tellUnread'
import { jsonOf } from './json'
import { minimumOf } from './minimum'
import { needsOf } from './needs'
import { textOf } from './report'

const command = 'crossmp minimum'

const options = {
  platform: { type: 'string' },
  globals: { type: 'string' },
  imports: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What it has a use for of the options of a project. */
const used = ['source', 'globals', 'imports'] as const

/** `crossmp minimum` */
export async function minimum(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(command, args, options)
  if (values.help) return printHelp(command, help, values.lang)
  const { builds, paths, language } = await readCheckOptions(command, values, positionals, used)
  const files = await filesIn(paths)
  const inspected = await inspectFiles(files, builds.map(forAllHosts))
  const results = builds.map(({ platform }) => minimumOf(platform, needsOf(inspected, platform)))
  const note = noteOn(countsOf(inspected), language)
  const texts = results.map((result) => textOf(result, language))
  const text = values.json ? jsonOf(results) : [...texts, ...(note ? [note] : [])].join('\n\n')
  process.stdout.write(`${text}\n`)
  const status = sayUnparsable(inspected, language)
  return tellUnread(command, inspected) ? 2 : status
}

/** The oldest hosts of all: whatever needs a newer one is found, and what nobody tells the version of. */
const forAllHosts = (options: ResolvedOptions): Build => ({
  ...options,
  targets: { [options.platform]: records[options.platform].oldest },
  isStrict: true,
})

/** Tells which files are no code: what these need is not known. Returns the exit status. */
function sayUnparsable(inspected: readonly Inspected[], language: Language): number {
  const unparsable = inspected
    .flatMap((each) => findingsOf(each, language))
    .filter(({ code }) => code === 'unparsable')
  for (const { file, line, column, message } of unparsable) {
    process.stderr.write(`${file}:${line}:${column} ${message}\n`)
  }
  return unparsable.length > 0 ? 1 : 0
}
