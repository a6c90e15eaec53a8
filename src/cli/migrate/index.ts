import { plainError } from '../../babel/options/optionErrors'
import { readArguments } from '../commandLine'
import { migrate as help } from '../help/migrate'
import { printHelp } from '../help/printHelp'
import { patchOf } from '../patch'
import { createProgress } from '../progress'
import { readLanguage } from '../readLanguage'
import { writeFiles } from '../writeFiles'
import { filesToMigrate } from './filesToMigrate'
import { gitStateOf } from './git'
import { type Migrated, migrateFile } from './migrateFile'
import { readMigrateOptions } from './migrateOptions'
import { jsonReport, textReport } from './migrateReport'

const command = 'crossmp migrate'

const options = {
  dry: { type: 'boolean' },
  force: { type: 'boolean' },
  globals: { type: 'string' },
  imports: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `crossmp migrate` */
export async function migrate(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(command, args, options)
  if (values.help) return printHelp(command, help, values.lang)
  readLanguage(command, values.lang)
  const settings = readMigrateOptions(command, values)
  const paths = positionals.length > 0 ? positionals : ['.']
  const files = await filesToMigrate(paths)
  if (!values.dry && !values.force) askGit(paths)
  const migrated = await migrateAll(files, settings)
  const changed = migrated.filter(({ before, after }) => before !== after)
  if (!values.dry) await writeFiles(changed.map(({ path, after }) => ({ path, text: after })))
  if (values.json) process.stdout.write(jsonReport(migrated))
  else {
    if (values.dry) process.stdout.write(changed.map(patchOf).join(''))
    process.stdout.write(textReport(migrated, values.dry === true))
  }
  return migrated.some(({ fault }) => fault) ? 1 : 0
}

/** Throws where changes would mix with others. */
function askGit(paths: readonly string[]): void {
  const states = paths.map(gitStateOf)
  if (states.includes('dirty')) {
    throw plainError(
      `${command} needs a clean git tree, so that its changes can be seen and undone: commit or stash yours, or add --force. --dry shows the changes.`,
    )
  }
  if (states.includes('none')) {
    process.stderr.write(`There is no git repository here: keep a copy to undo the changes.\n`)
  }
}

async function migrateAll(
  files: readonly string[],
  settings: Parameters<typeof migrateFile>[1],
): Promise<Migrated[]> {
  const progress = createProgress(files.length)
  const migrated: Migrated[] = []
  for (const path of files) {
    migrated.push(await migrateFile(path, settings))
    progress.step()
  }
  progress.end()
  return migrated
}
