import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../scripts/apis'

const tsx = join(root, 'node_modules/tsx/dist/loader.mjs')

interface Given {
  readonly cwd: string
  readonly args?: readonly string[]
  /** What it reads of its standard input, as JSON. */
  readonly input?: unknown
}

/** Runs a script in a process of its own, and gives what it prints, read as JSON. */
export async function runScript<T>(file: string, { cwd, args = [], input }: Given): Promise<T> {
  const running = promisify(execFile)(process.execPath, ['--import', tsx, file, ...args], {
    cwd,
    maxBuffer: 2 ** 28,
    // It would leave a folder behind.
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  })
  running.child.stdin?.end(JSON.stringify(input))
  return JSON.parse((await running).stdout)
}
