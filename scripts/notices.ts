// Licences of what the bundler copied from other packages into the Node entries: each asks to be kept beside the copy.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Metafile } from 'esbuild'
import { root } from './apis'

/** Written by tsup, for this. */
const metafiles = ['dist', 'dist/cli', 'dist/eslint'].map((folder) => `${folder}/metafile-cjs.json`)

/** Writes `LICENSES.txt` beside every bundle that holds code of others. */
export function writeNotices(): void {
  for (const metafile of metafiles) writeNoticesOf(metafile)
}

function writeNoticesOf(metafile: string): void {
  const { outputs } = JSON.parse(readFileSync(join(root, metafile), 'utf8')) as Metafile
  for (const [file, { inputs }] of Object.entries(outputs)) {
    const packages = new Set(Object.keys(inputs).flatMap(packageOf))
    if (packages.size === 0) continue
    const notices = [...packages].sort().map(noticeOf)
    writeFileSync(
      join(root, dirname(file), 'LICENSES.txt'),
      notices.join(`\n${'-'.repeat(80)}\n\n`),
    )
  }
  rmSync(join(root, metafile))
}

function packageOf(input: string): string[] {
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)
  return found?.[1] === undefined ? [] : [found[1]]
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  )
  const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e/i.test(each))
  if (!file) throw new Error(`${name} is bundled, and has no licence file to keep.`)
  const text = readFileSync(join(root, folder, file), 'utf8')
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}
