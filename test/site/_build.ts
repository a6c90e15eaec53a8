import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { base, built, root } from './_paths'

/** Builds the site once for all tests, for a folder of some server, as a project page has it. */
export default function setup(): void {
  const vitepress = join(root, 'docs/node_modules/vitepress/bin/vitepress.js')
  const args = [vitepress, 'build', 'docs', '--base', base, '--outDir', built]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The site does not build.')
}
