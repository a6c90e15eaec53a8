import { dirname } from 'node:path'
import { babel } from '../../../src/bundler/babel'
import { isInModules } from '../../../src/cli/migrate/isInModules'
import { readMigrateOptions } from '../../../src/cli/migrate/migrateOptions'
import { migrateText } from '../../../src/cli/migrate/migrateText'

const settings = readMigrateOptions('crossmp migrate', {})

/** What becomes of a text, which stays like that when it is done again. */
export async function migrated(text: string, file = 'app.js'): Promise<string> {
  const source = { path: file, babel, isInModules: () => isInModules(dirname(file)) }
  const { after } = await migrateText({ ...source, text }, settings)
  const again = await migrateText({ ...source, text: after }, settings)
  if (again.after !== after) throw new Error(`Done again, it becomes\n${again.after}\nof\n${after}`)
  return after
}
