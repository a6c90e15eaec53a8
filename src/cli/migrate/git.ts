import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Whether git could bring back what a folder, or that of a file, holds now. */
export type GitState = 'clean' | 'dirty' | 'none'

export function gitStateOf(path: string): GitState {
  const cwd = statSync(path).isDirectory() ? path : dirname(path)
  const options = { cwd, encoding: 'utf8' } as const
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], options)
  // Without git there is no status.
  if (status !== 0) return 'none'
  return stdout === '' ? 'clean' : 'dirty'
}
