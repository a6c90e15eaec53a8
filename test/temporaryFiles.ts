import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const prefix = 'crossmp-tests-'

/** Whether temporary files are those of one run of the tests. */
export const isOfRun = (): boolean => basename(tmpdir()).startsWith(prefix)

/** What tests share is left until all have ended. */
const isShared = (name: string): boolean => /^(media|shared)-/.test(name)

/** Gives the tests a directory for temporary files, in which they leave nothing but what they share. */
export function setup(): (() => void) | undefined {
  // Every project of vitest.config.mts sets up; one directory in another makes paths too long for sockets.
  if (isOfRun()) return
  const folder = mkdtempSync(join(tmpdir(), prefix))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => {
    const left = readdirSync(folder).filter((name) => !isShared(name))
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    if (left.length === 0) return
    // The runner prints what is thrown here, and ends as if all were well.
    process.exitCode = 1
    throw new Error(`Tests left temporary files: ${left.join(', ')}`)
  }
}
