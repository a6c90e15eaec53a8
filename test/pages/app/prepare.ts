import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../../../scripts/apis'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  /** The folder that WeChat's tools take of a package. */
  readonly miniprogram?: string
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Where each platform's apps have a package, and what of it. */
const places: Readonly<Record<Platform, (name: string) => readonly [place: string, from: string]>> =
  {
    wechat: (name) => [`miniprogram_npm/${name}`, manifestIn(sourceOf(name)).miniprogram ?? ''],
    alipay: (name) => [`node_modules/${name}`, ''],
  }

const sourceOf = (name: string): string =>
  name === 'crossmp' ? root : join(root, 'node_modules', name)

/** A copy of a native app, its packages where its platform's tools put them. */
export function prepare(app: string, platform: Platform): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), `crossmp-${platform}-`))
  cpSync(app, folder, { recursive: true })
  for (const name of Object.keys(manifestIn(app).dependencies ?? {})) {
    const [place, from] = places[platform](name)
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    symlinkSync(join(sourceOf(name), from), join(folder, place), 'junction')
  }
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}
