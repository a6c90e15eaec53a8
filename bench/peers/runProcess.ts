import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../scripts/apis'

/** Runs a script of this folder in a process of its own: it is told the work on its standard input, and tells the outcome on its output. */
export function runProcess<Outcome>(script: string, work: object): Outcome {
  const file = join(import.meta.dirname, script)
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', file], {
    cwd: root,
    input: JSON.stringify(work),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
