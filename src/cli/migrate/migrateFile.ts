import { readFile } from 'node:fs/promises'
import MagicString from 'magic-string'
import type { Settings } from '../../babel/options/options'
import { babel } from '../../bundler/babel'
import type { Fault } from '../../bundler/compiled'
import { faultOf } from '../../bundler/fault'
import { shortName } from '../../bundler/shortName'
import { scriptsOf } from '../../inspect/scripts'
import { contextOf } from './contextOf'
import { migrateScript } from './migrateScript'

/** A file before and after. */
export interface Migrated {
  readonly path: string
  readonly name: string
  readonly before: string
  readonly after: string
  /** How many uses call crossmp now. */
  readonly moved: number
  /** Why it stays as it is. */
  readonly fault: Pick<Fault, 'message' | 'loc'> | undefined
}

/** What becomes of a file. Writes nothing. */
export async function migrateFile(path: string, settings: Settings): Promise<Migrated> {
  const bytes = await readFile(path)
  const text = bytes.toString('utf8')
  const file = { path, name: shortName(path), before: text, after: text, moved: 0 }
  // What is lost in reading would be lost in the file.
  if (!Buffer.from(text).equals(bytes)) {
    return { ...file, fault: { message: 'This is not UTF-8.', loc: undefined } }
  }
  return { ...file, ...(await migrateText(path, text, settings)) }
}

/** What becomes of the text of a file. */
export async function migrateText(
  path: string,
  text: string,
  settings: Settings,
): Promise<Pick<Migrated, 'after' | 'moved' | 'fault'>> {
  const names = new RegExp(`\\b(?:${settings.globals.join('|')})\\b|${settings.imports.join('|')}`)
  const core = await babel()
  const edits = new MagicString(text)
  let moved = 0
  for (const script of scriptsOf(path, text)) {
    if (!names.test(script.code)) continue
    // A name that tells the syntax, as that of a component does not.
    const id = `${path}.${script.syntax}`
    try {
      const context = contextOf(core, settings, script, id)
      moved += migrateScript(context, { path, text, edits }, script)
    } catch (error) {
      return { after: text, moved: 0, fault: faultOf(error, { id, code: script.code }) }
    }
  }
  return { after: edits.toString(), moved, fault: undefined }
}
