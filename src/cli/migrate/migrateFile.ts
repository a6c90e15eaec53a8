import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Settings } from '../../babel/options/options'
import { babel } from '../../bundler/babel'
import { shortName } from '../../bundler/shortName'
import { isInModules } from './isInModules'
import { migrateText, type Outcome } from './migrateText'

/** A file before and after. */
export interface Migrated extends Outcome {
  readonly path: string
  readonly name: string
  readonly before: string
}

/** What becomes of a file. Writes nothing. */
export async function migrateFile(path: string, settings: Settings): Promise<Migrated> {
  const bytes = await readFile(path)
  const text = bytes.toString('utf8')
  const file = { path, name: shortName(path), before: text }
  // What is lost in reading would be lost in the file.
  if (!Buffer.from(text).equals(bytes)) {
    const fault = { message: 'This is not UTF-8.', loc: undefined }
    return { ...file, after: text, moved: 0, fault }
  }
  const source = { path, text, babel, isInModules: () => isInModules(dirname(path)) }
  return { ...file, ...(await migrateText(source, settings)) }
}
