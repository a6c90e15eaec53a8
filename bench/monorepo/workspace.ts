import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pick } from 'lodash-es'
import { platforms, root } from '../../scripts/apis'
import { run, runNpm } from '../../test/package/_pack'
import { readManifest } from './manifest'
import { release } from './release'

export { platforms }
export const appCount = 20

/** What one app does that the others do not. */
const works = [
  'mpx.getStorage({ key })',
  'mpx.setClipboardData({ data: key })',
  'mpx.showToast({ title: key })',
  'mpx.getLocation()',
  'mpx.scanCode()',
]

/** Writes the repository of all apps into a folder, installs what they need, and commits all. */
export function createRepository(folder: string): void {
  cpSync(join(import.meta.dirname, 'template'), folder, { recursive: true })
  for (let index = 0; index < appCount; index++) writeApp(folder, index)
  const manifest = readManifest(folder)
  const builders = pick(readManifest(root).devDependencies, ['@babel/core', 'esbuild'])
  const devDependencies = { ...manifest.devDependencies, ...builders }
  write(join(folder, 'package.json'), JSON.stringify({ ...manifest, devDependencies }, null, 2))
  write(join(folder, '.gitignore'), 'node_modules\ndist\n.turbo\n')
  release(folder, '1.0.0')
  commit(folder)
}

function writeApp(folder: string, index: number): void {
  const name = `app${String(index).padStart(2, '0')}`
  const crossmp = 'file:../../vendor/crossmp.tgz'
  const manifest = {
    name: `@monorepo/${name}`,
    private: true,
    scripts: Object.fromEntries(
      platforms.map((each) => [`build:${each}`, `node ../../build.mjs ${each}`]),
    ),
    dependencies: { '@monorepo/album': '*', crossmp },
  }
  write(join(folder, 'apps', name, 'package.json'), JSON.stringify(manifest, null, 2))
  write(join(folder, 'apps', name, 'src/app.js'), source(name, works[index % works.length] ?? ''))
}

const source = (name: string, work: string): string => `import { addPhoto } from '@monorepo/album'
import { mpx } from 'crossmp'

const key = '${name}'

Page({
  add: async () => console.log(await addPhoto()),
  async onLoad() {
    console.log(mpx.is('alipay') ? 'Alipay' : 'WeChat', await ${work})
  },
})
`

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Commits all there is, in a repository that is made for it if need be. */
export function commit(folder: string): void {
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com']
  run('git', ['init', '--quiet'], folder)
  run('git', ['add', '--all'], folder)
  run('git', [...author, 'commit', '--quiet', '--message', 'All apps'], folder)
}

/** Checks a repository out into another folder, and installs what its lock file says. */
export function checkOut(repository: string, folder: string): void {
  run('git', ['clone', '--quiet', repository, folder], dirname(repository))
  runNpm(folder, ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'])
}
