import fs from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { scratch } from './answer'

/** `crossmp/testing` as one file, as it is published, in a directory of its own. */
export const bundle = (): { file: string; directory: string; remove: () => void } => {
  const directory = scratch()
  const file = path.join(directory, 'testing.cjs')
  buildSync({
    entryPoints: ['src/testing/index.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    outfile: file,
  })
  return { file, directory, remove: () => fs.rmSync(directory, { recursive: true, force: true }) }
}
