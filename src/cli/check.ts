import { readCheckOptions } from './checkOptions'
import { readArguments } from './commandLine'
import { countsOf } from './counts'
import { filesIn } from './files'
import { findingsOf } from './finding'
import { check as help } from './help/check'
import { printHelp } from './help/printHelp'
import { inspectFiles } from './inspectFiles'
import { reporterFor } from './reporters/index'
import { tellUnread } from './tellUnread'

const command = 'crossmp check'

const options = {
  platform: { type: 'string' },
  targets: { type: 'string' },
  globals: { type: 'string' },
  imports: { type: 'string' },
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  github: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What it has a use for of the options of a project. */
const used = ['source', 'targets', 'reports', 'globals', 'imports'] as const

/** `crossmp check` */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(command, args, options)
  if (values.help) return printHelp(command, help, values.lang)
  const reporter = reporterFor(command, values)
  const { builds, paths, language } = await readCheckOptions(command, values, positionals, used)
  const files = await filesIn(paths)
  const inspected = await inspectFiles(files, builds)
  const findings = inspected.flatMap((each) => findingsOf(each, language))
  const counts = countsOf(inspected)
  const text = reporter({ findings, counts, isOfOne: builds.length === 1, language })
  process.stdout.write(`${text}\n`)
  if (tellUnread(command, inspected)) return 2
  return findings.length > 0 ? 1 : 0
}
