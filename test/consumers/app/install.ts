import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { root } from '../../../scripts/apis'
import { runNpm } from '../../package/_pack'

/** An example in a folder outside the repository, where only what it depends on is installed. */
export interface Installed {
  readonly folder: string
  /** Runs one of its scripts; fails with what it printed. */
  run(script: string): void
  remove(): void
}

/** What `npm run` knows in an example. */
export const scriptNames = (example: string): string[] =>
  Object.keys(manifest(join(root, 'examples', example, 'package.json')).scripts ?? {})

const own = /[\\/](node_modules|dist|miniprogram_npm)$/

export function install(example: string): Installed {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `crossmp-${example}-`)))
  const source = join(root, 'examples', example)
  cpSync(source, folder, { recursive: true, filter: (path) => !own.test(path) })
  dependOn(inject('tarball'), join(folder, 'package.json'))
  runNpm(folder, ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'])
  return {
    folder,
    run: (script) => runNpm(folder, ['run', '--silent', script]),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}

function dependOn(tarball: string, file: string): void {
  const { dependencies, ...rest } = manifest(file)
  const changed = { ...rest, dependencies: { ...dependencies, crossmp: `file:${tarball}` } }
  writeFileSync(file, JSON.stringify(changed, null, 2))
}

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
}

const manifest = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8'))
