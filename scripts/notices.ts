// Licences of what the bundler copied from other packages into the Node entries: each asks to be kept beside the copy.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Metafile } from 'esbuild'
import { groupBy, uniq } from 'lodash-es'
import { root } from './apis'

/** Written by tsup, for this. */
const metafiles = ['dist', 'dist/cli', 'dist/eslint'].map((folder) => `${folder}/metafile-cjs.json`)

/** Writes `LICENSES.txt` beside the bundles of a folder, with all that they hold of others. */
export function writeNotices(): void {
  for (const metafile of metafiles) writeNoticesOf(metafile)
}

function writeNoticesOf(metafile: string): void {
  const { outputs } = JSON.parse(readFileSync(join(root, metafile), 'utf8')) as Metafile
  const byFolder = groupBy(Object.entries(outputs), ([file]) => dirname(file))
  for (const [folder, bundles] of Object.entries(byFolder)) {
    const inputs = bundles.flatMap(([, bundle]) => Object.keys(bundle.inputs))
    const packages = uniq(inputs.flatMap(packageOf)).sort()
    if (packages.length === 0) continue
    const notices = packages.map(noticeOf)
    writeFileSync(join(root, folder, 'LICENSES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`))
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
