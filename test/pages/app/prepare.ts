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

/** Where each platform's tools put a package, and what of it. */
const packages = {
  wechat: { folder: 'miniprogram_npm', partOf: ({ miniprogram = '' }: Manifest) => miniprogram },
  alipay: { folder: 'node_modules', partOf: () => '' },
} as const

/** A copy of a native app that has the packages it depends on. */
export function prepare(app: string, platform: Platform): { folder: string; remove(): void } {
  const copy = mkdtempSync(join(tmpdir(), `crossmp-${platform}-`))
  cpSync(app, copy, { recursive: true })
  const { folder, partOf } = packages[platform]
  for (const [name, version] of Object.entries(manifestIn(app).dependencies ?? {})) {
    const source = sourceOf(app, name, version)
    const place = join(copy, folder, name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(join(source, partOf(manifestIn(source))), place, 'junction')
  }
  const remove = (): void => rmSync(copy, { recursive: true, force: true, maxRetries: 3 })
  return { folder: copy, remove }
}

function sourceOf(app: string, name: string, version: string): string {
  if (version.startsWith('file:')) return join(app, version.slice('file:'.length))
  return name === 'crossmp' ? root : join(root, 'node_modules', name)
}
