import { join } from 'node:path'
import { plainError } from '../../babel/options/optionErrors'
import { readArguments } from '../commandLine'
import { init as help } from '../help/init'
import { printHelp } from '../help/printHelp'
import { patchOf } from '../patch'
import { readLanguage } from '../readLanguage'
import { writeFiles } from '../writeFiles'
import { adviceOn, nextOf } from './advice'
import { findConfigs, isJson, packagesOf } from './find'
import { hasPlugin } from './hasPlugin'
import { wire } from './wire'

const command = 'crossmp init'

const options = {
  dry: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `crossmp init` */
export async function init(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(command, args, options)
  if (values.help) return printHelp(command, help, values.lang)
  readLanguage(command, values.lang)
  const [path] = positionals
  if (path !== undefined) {
    throw plainError(`${command} takes no '${path}': it changes the project in the current folder.`)
  }
  const folder = process.cwd()
  const found = findConfigs(folder)
  for (const { file } of found) {
    if (file !== undefined && (await hasPlugin(folder, file)))
      return tell(`${file} has crossmp already.\n`, 0)
  }
  const [only] = found
  if (only?.file === undefined || found.length > 1) return tell(adviceOn(folder, found), 1)
  const { wiring, file } = only
  const wired = await wire(folder, file, wiring)
  if (!wired) return tell(adviceOn(folder, found), 1)
  if (values.dry) return tell(patchOf(wired), 0)
  await writeFiles([{ path: join(folder, file), text: wired.after }])
  const next = nextOf(packagesOf(folder), wiring, isJson(file))
  return tell(`${file} has crossmp's plugin for ${wiring.title} now.\n${next}`, 0)
}

function tell(text: string, status: number): number {
  process.stdout.write(text)
  return status
}
