import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../usageError'

/** The newest version of a package in the registry. */
export const newestOf = (name: string): string => npm(['view', name, 'version']).trim()

/** Does something with a package, installed in a folder that is gone afterwards. */
export function withPackage<T>(name: string, version: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'crossmp-upstream-'))
  try {
    npm(['install', '--prefix', folder, '--ignore-scripts', '--no-audit', `${name}@${version}`])
    return use(join(folder, 'node_modules', name))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function npm(args: readonly string[]): string {
  try {
    return execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string }
    const said = /^npm (?:error|ERR!) (?!code|syscall|errno)(.+?)\.?$/m.exec(stderr)
    throw new UsageError(`npm ${args[0]} failed: ${said?.[1] ?? 'it gives no reason'}.`)
  }
}
