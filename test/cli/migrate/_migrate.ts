import { migrateText } from '../../../src/cli/migrate/migrateFile'
import { readMigrateOptions } from '../../../src/cli/migrate/migrateOptions'

const settings = readMigrateOptions('crossmp migrate', {})

/** What becomes of a text, which stays like that when it is done again. */
export async function migrated(text: string, file = 'app.js'): Promise<string> {
  const { after } = await migrateText(file, text, settings)
  const again = await migrateText(file, after, settings)
  if (again.after !== after) throw new Error(`Done again, it becomes\n${again.after}\nof\n${after}`)
  return after
}
