import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives the tests a directory for temporary files, in which nothing may be left but `media-…`, which they share. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'crossmp-tests-'))
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
