import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version in the package.json of this file's own package: it is built as one file. */
export const version = (): string =>
  JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')).version
