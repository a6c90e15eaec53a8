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
import { isJson } from './find'
import type { Wiring } from './wiring'

/** What a configuration becomes with the plugin; undefined where it is written in a way that is not known. Writes nothing. */
export async function wire(
  folder: string,
  file: string,
  wiring: Wiring,
): Promise<Change | undefined> {
  const before = await readFile(join(folder, file), 'utf8')
  const config = await readConfig(folder, file, before)
  return wiring.add(config) ? { name: file, before, after: config.edits.toString() } : undefined
}

/** A configuration, read so that it can be changed. */
export async function readConfig(folder: string, file: string, text: string): Promise<Config> {
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
    const { message, loc } = faultOf(error, { id, code })
    throw plainError(`crossmp init cannot read ${file}, line ${loc?.start.line}: ${message}`)
  }
}
