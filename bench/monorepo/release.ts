import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack, runNpm } from '../../test/package/_pack'
import { readManifest } from './manifest'

/** Has a repository depend on this crossmp, as if it were published as this version. Its lock file alone tells which it is. */
export function release(folder: string, version: string): void {
  const { app, remove } = pack()
  const crossmp = join(app, 'node_modules/crossmp')
  const vendor = join(folder, 'vendor')
  try {
    const manifest = { ...readManifest(crossmp), version }
    writeFileSync(join(crossmp, 'package.json'), JSON.stringify(manifest))
    mkdirSync(vendor, { recursive: true })
    runNpm(crossmp, ['pack', '--ignore-scripts', '--silent', '--pack-destination', vendor])
    renameSync(join(vendor, `crossmp-${version}.tgz`), join(vendor, 'crossmp.tgz'))
  } finally {
    remove()
  }
  // npm keeps what it has installed, and says that the file is not what the lock file says.
  rmSync(join(folder, 'package-lock.json'), { force: true })
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
  runNpm(folder, ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'])
}
