import MagicString from 'magic-string'
import type { Settings } from '../../babel/options/options'
import type { Babel } from '../../bundler/babel'
import type { Fault } from '../../bundler/compiled'
import { faultOf } from '../../bundler/fault'
import { scriptsOf } from '../../inspect/scripts'
import { contextOf } from './contextOf'
import type { File } from './file'
import { migrateScript } from './migrateScript'

/** What is migrated, and with what. Nothing here needs Node. */
export interface Source extends Omit<File, 'edits'> {
  /** Loads Babel, where it is needed. */
  readonly babel: () => Promise<Babel>
}

/** What becomes of a text. */
export interface Outcome {
  readonly after: string
  /** How many uses call crossmp now. */
  readonly moved: number
  /** Why it stays as it is. */
  readonly fault: Pick<Fault, 'message' | 'loc'> | undefined
}

/** What becomes of the text of a file. */
export async function migrateText(source: Source, settings: Settings): Promise<Outcome> {
  const { path, text } = source
  const names = new RegExp(`\\b(?:${settings.globals.join('|')})\\b|${settings.imports.join('|')}`)
  const edits = new MagicString(text)
  let moved = 0
  for (const script of scriptsOf(path, text)) {
    if (!names.test(script.code)) continue
    // A name that tells the syntax, as that of a component does not.
    const id = `${path}.${script.syntax}`
    try {
      const context = contextOf(await source.babel(), settings, script, id)
      moved += migrateScript(context, { ...source, edits }, script)
    } catch (error) {
      return { after: text, moved: 0, fault: faultOf(error, { id, code: script.code }) }
    }
  }
  return { after: edits.toString(), moved, fault: undefined }
}
