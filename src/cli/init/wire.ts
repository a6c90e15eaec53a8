import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import MagicString from 'magic-string'
import { plainError } from '../../babel/options/optionErrors'
import { babel } from '../../bundler/babel'
import { faultOf } from '../../bundler/fault'
import type { Change } from '../patch'
import { programOf } from '../programOf'
import { styleOf } from '../source'
import type { Config } from './config'
import type { Wiring } from './wiring'

/** What comes of a configuration: it has the plugin now, or from before, or is written in a way that is not known. */
export interface Wired extends Change {
  readonly outcome: 'added' | 'present' | 'unsure'
}

/** Adds the plugin to the text of a configuration. Writes nothing. */
export async function wire(folder: string, file: string, wiring: Wiring): Promise<Wired> {
  const before = await readFile(join(folder, file), 'utf8')
  const unchanged = { name: file, before, after: before }
  if (/['"`]crossmp\//.test(before)) return { ...unchanged, outcome: 'present' }
  const config = await configOf(folder, file, before)
  if (!wiring.add(config)) return { ...unchanged, outcome: 'unsure' }
  return { ...unchanged, after: config.edits.toString(), outcome: 'added' }
}

/** Whether a configuration is data, and no script. */
export const isJson = (file: string): boolean => !/\.[cm]?[jt]s$/.test(file)

async function configOf(folder: string, file: string, text: string): Promise<Config> {
  const json = isJson(file)
  // By itself, an object would be a block.
  const code = json ? `(${text})` : text
  const id = join(folder, json ? `${file}.js` : file)
  const core = await babel()
  try {
    const program = programOf(core, code, id)
    const isModule =
      /\.m?ts$|\.mjs$/.test(file) ||
      program.node.body.some(({ type }) => /^(Import|Export)/.test(type))
    const edits = new MagicString(text, { offset: json ? -1 : 0 })
    return { program, code, edits, style: styleOf(code, program.node), isJson: json, isModule }
  } catch (error) {
    const { message, loc } = faultOf(error, { id })
    throw plainError(`crossmp init cannot read ${file}, line ${loc?.start.line}: ${message}`)
  }
}
