import { measure, minified, type Size } from '../../scripts/size/bundle'
import type { Platform } from '../platforms'
import { type Api, apis as allApis } from './apis'
import { offered, owning } from './code'
import type { Contender } from './contender'

/** What apps are measured: those that use one API, four, and all. */
export const cases = {
  one: ['uploadFile'],
  four: ['uploadFile', 'downloadFile', 'request', 'chooseImage'],
  everything: [],
} as const satisfies Record<string, readonly Api[]>

export type Case = keyof typeof cases

/** Bytes, by the better of two minifiers, and which of the APIs were not to be had. */
export interface Sized extends Size {
  readonly lacks: readonly Api[]
}

export type Sizes = Readonly<Partial<Record<Case, Sized>>>

export async function sizesOf(contender: Contender, platform: Platform): Promise<Sizes> {
  const had = offered(contender, platform, allApis)
  const sizes: Partial<Record<Case, Sized>> = {}
  for (const [name, all] of Object.entries(cases) as [Case, readonly Api[]][]) {
    const apis = all.filter((api) => had.includes(api))
    const code = apis.length || !all.length ? owning(contender, platform, apis) : undefined
    if (!code) continue
    const bundled = await contender.bundle(code, platform, apis)
    const size = measure(await minified(bundled, !contender.constructs))
    sizes[name] = { ...size, lacks: all.filter((api) => !had.includes(api)) }
  }
  return sizes
}
