import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { omitBy } from 'lodash-es'
import manifest from '../../package.json'
import { root } from '../../scripts/apis'

// As npm runs it.
export const command: string = join(root, manifest.bin.crossmp)

/** A folder with files of an app, in which the command line runs. */
export interface Project {
  readonly folder: string
  crossmp(...args: readonly string[]): Ended
  /** The same with more in its environment. */
  crossmpIn(environment: NodeJS.ProcessEnv, ...args: readonly string[]): Ended
  remove(): void
}

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

// Without what the runner that runs us has set, and in one language.
export const env: NodeJS.ProcessEnv = {
  ...omitBy(process.env, (_, name) => /^(VITEST|NODE_|TEST|GITHUB_)/.test(name)),
  CROSSMP_LANG: 'en',
  COLUMNS: '80',
}

export function projectWith(files: { readonly [file: string]: string }): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossmp-cli-')))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  function crossmpIn(environment: NodeJS.ProcessEnv, ...args: readonly string[]): Ended {
    const options = { cwd: folder, env: { ...env, ...environment }, encoding: 'utf8' } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], options)
    return { status, stdout, stderr }
  }
  return {
    folder,
    crossmpIn,
    crossmp: (...args) => crossmpIn({}, ...args),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}
