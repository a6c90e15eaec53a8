import { readCheckOptions } from './checkOptions'
import { readArguments } from './commandLine'
import { filesIn } from './files'
import { findingsOf } from './finding'
import { inspectFiles } from './inspectFiles'
import { reporterFor } from './reporters/index'

const command = 'crossmp check'

const help = `Usage: crossmp check [paths…] [options]

Finds what does not work on a platform, in scripts (.js .ts .jsx .tsx .mjs .cjs .mts .cts) and in
the scripts of components (.vue .mpx .wpy). Folders are read whole, but for node_modules,
miniprogram_npm and dist. Without paths, it reads the miniprogramRoot of project.config.json or
mini.project.json, else the current folder.

What is not given here is taken from the options for crossmp in the Babel or bundler configuration
of the current folder. A line on stderr tells what was taken.

  --platform <name>    wechat or alipay. Left out: those that the project builds for.
  --targets <version>  The oldest version that the app runs on: 2.10.0, and of Alipay also
                       base1=1.24.10,client=10.2.0. Needs --platform.
  --globals <names>    Globals that stand for mpx: wx,uni
  --imports <names>    Modules of frameworks that stand for crossmp: @tarojs/taro
  --json               Prints the findings as JSON.
  --sarif              Prints them as SARIF 2.1.0, for code scanning.
  --github             Prints them for GitHub Actions, which shows each at its line.
  --lang <en|zh>       The language of the findings. Left out: that of the system.
  --help               Shows this.

Exit status: 0 where nothing is found, 1 where something is, 2 where it could not run.
`

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
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const reporter = reporterFor(command, values)
  const { builds, paths, language } = await readCheckOptions(command, values, positionals, used)
  const files = await filesIn(paths)
  const inspected = await inspectFiles(files, builds)
  const findings = inspected.flatMap((each) => findingsOf(each, language))
  const counts = { files: files.length, used: inspected.filter(({ isUsed }) => isUsed).length }
  const text = reporter({ findings, counts, isOfOne: builds.length === 1, language })
  process.stdout.write(`${text}\n`)
  return findings.length > 0 ? 1 : 0
}
