import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { plainError } from '../babel/options/optionErrors'
import { shortName } from '../bundler/shortName'

/** What a file is to hold. */
export interface NewText {
  readonly path: string
  readonly text: string
}

/** Writes all files, or none where one can't be written: each beside its file first, then in its place. */
export async function writeFiles(files: readonly NewText[]): Promise<void> {
  for (const { path } of files) await refuseReadOnly(path)
  const written: { readonly temporary: string; readonly path: string }[] = []
  try {
    for (const { path, text } of files) {
      const real = await realpath(path)
      const temporary = `${real}.crossmp-${process.pid}`
      written.push({ temporary, path: real })
      await writeFile(temporary, text, { mode: (await stat(real)).mode })
    }
    for (const { temporary, path } of written) await rename(temporary, path)
  } catch (error) {
    for (const { temporary } of written) await rm(temporary, { force: true })
    throw error
  }
}

/** Another file could take its place, but its author wants it as it is. */
async function refuseReadOnly(path: string): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & 0o222) !== 0) return
  throw plainError(
    `Nothing is written, since '${shortName(path)}' is read-only: make it writable, or leave it out.`,
  )
}
