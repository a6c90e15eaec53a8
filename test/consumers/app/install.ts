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
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.dependencies.crossmp = `file:${tarball}`
  writeFileSync(file, JSON.stringify(manifest, null, 2))
}
