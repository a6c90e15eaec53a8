import { accessSync, constants, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from './usageError'

/** The path of a file that was typed, `a picture` say. Throws a UsageError where it can't be read. */
export function givenFile(given: string, what: string): string {
  // npm runs scripts in the package's folder, and keeps here where the user is.
  const path = resolve(process.env.INIT_CWD ?? '.', given)
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) throw new UsageError(`There is no file ${path}.`)
    if (stat.isDirectory()) throw new UsageError(`${path} is a directory, not ${what}.`)
    if (!stat.isFile()) throw new UsageError(`${path} is not a regular file.`)
    accessSync(path, constants.R_OK)
    return path
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${path} can't be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
