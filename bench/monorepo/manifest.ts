import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Manifest {
  readonly version?: string
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** The package.json of a folder. */
export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
