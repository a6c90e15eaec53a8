import type { ResolvedOptions } from '../../bundler/options'
import type { Language } from '../../messages/language'
import { records } from '../../platforms/index'
import { readCheckOptions } from '../checkOptions'
import { readArguments } from '../commandLine'
import { filesIn } from '../files'
import { findingsOf } from '../finding'
import { minimum as help } from '../help/minimum'
import { printHelp } from '../help/printHelp'
import type { Build, Inspected } from '../inspectFile'
import { inspectFiles } from '../inspectFiles'
import { unusedNote } from '../reporters/summary'
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
  const text = values.json
    ? jsonOf(results)
    : [...results.map((result) => textOf(result, language)), ...noteOn(inspected, language)].join(
        '\n\n',
      )
  process.stdout.write(`${text}\n`)
  return sayUnread(inspected, language)
}

const noteOn = (inspected: readonly Inspected[], language: Language): string[] =>
  inspected.some(({ isUsed }) => isUsed) ? [] : [unusedNote(language)]

/** The oldest hosts of all: whatever needs a newer one is found, and what nobody tells the version of. */
const forAllHosts = (options: ResolvedOptions): Build => ({
  ...options,
  targets: { [options.platform]: records[options.platform].oldest },
  isStrict: true,
})

/** Tells which files could not be read: what these need is not known. Returns the exit status. */
function sayUnread(inspected: readonly Inspected[], language: Language): number {
  const unread = inspected
    .flatMap((each) => findingsOf(each, language))
    .filter(({ code }) => code === 'unparsable')
  for (const { file, line, column, message } of unread) {
    process.stderr.write(`${file}:${line}:${column} ${message}\n`)
  }
  return unread.length > 0 ? 1 : 0
}
