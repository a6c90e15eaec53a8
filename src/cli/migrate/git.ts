import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

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

/** Those of the files below a folder that git ignores, unless it ignores the folder itself. */
export function ignoredByGit(folder: string, files: readonly string[]): string[] {
  const input = [resolve(folder), ...files].join('\0')
  const options = { cwd: folder, input, encoding: 'utf8', maxBuffer: Infinity } as const
  const { stdout } = spawnSync('git', ['check-ignore', '-z', '--stdin'], options)
  // Without git there is no output.
  const ignored = new Set(stdout?.split('\0'))
  return ignored.has(resolve(folder)) ? [] : files.filter((file) => ignored.has(file))
}
