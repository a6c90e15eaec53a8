import { statSync } from 'node:fs'
import { filesIn } from '../files'
import { ignoredByGit } from './git'

/** The files with scripts at the paths and below, but for those below that git ignores: it could not bring them back. */
export async function filesToMigrate(paths: readonly string[]): Promise<string[]> {
  const files = new Set<string>()
  const ignored = new Set<string>()
  for (const path of paths) {
    const found = await filesIn([path])
    const leftOut = statSync(path).isDirectory() ? ignoredByGit(path, found) : []
    for (const file of leftOut) ignored.add(file)
    for (const file of found) if (!leftOut.includes(file)) files.add(file)
  }
  const count = [...ignored].filter((file) => !files.has(file)).length
  if (count > 0) process.stderr.write(sayLeftOut(count))
  return [...files].sort()
}

const sayLeftOut = (count: number): string =>
  count === 1
    ? 'One file is left out, since git ignores it: name it as a path to have it rewritten.\n'
    : `${count} files are left out, since git ignores them: name them as paths to have them rewritten.\n`
