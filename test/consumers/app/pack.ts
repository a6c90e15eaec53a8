import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../../scripts/apis'
import { runNpm } from '../../package/_pack'

declare module 'vitest' {
  interface ProvidedContext {
    /** The package as npm would publish it: a path. */
    readonly tarball: string
  }
}

/** Packs once for all consumers. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'crossmp-tarball-'))
  runNpm(root, ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder])
  project.provide('tarball', join(folder, readdirSync(folder)[0] ?? ''))
  return () => rmSync(folder, { recursive: true })
}
