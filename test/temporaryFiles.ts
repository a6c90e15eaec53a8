import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const prefix = 'crossmp-tests-'

/** Gives the tests a directory for temporary files, in which nothing may be left but `media-…`, which they share. */
export function setup(): (() => void) | undefined {
  // Every project of vitest.config.mts sets up; one directory in another makes paths too long for sockets.
  if (basename(tmpdir()).startsWith(prefix)) return
  const folder = mkdtempSync(join(tmpdir(), prefix))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => {
    const left = readdirSync(folder).filter((name) => !name.startsWith('media-'))
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    if (left.length === 0) return
    // The runner prints what is thrown here, and ends as if all were well.
    process.exitCode = 1
    throw new Error(`Tests left temporary files: ${left.join(', ')}`)
  }
}
