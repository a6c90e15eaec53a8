import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'

/** What was built of all apps, by file. */
export const outputsIn = (folder: string): Map<string, string> =>
  new Map(
    globSync('apps/*/dist/**', { cwd: folder })
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
