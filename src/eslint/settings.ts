import { isObject, optionError, plainError } from '../babel/options/optionErrors'
import type { Options as BabelOptions } from '../babel/options/options'
import { platformNamed } from '../babel/options/platform'
import { written } from '../babel/options/written'
import { type ResolvedOptions, resolveOptions } from '../bundler/options'
import { didYouMean } from '../didYouMean'
import { platforms } from '../platforms/index'
import type { Platform } from '../types/gate'

/** `settings.crossmp` of a configuration, in the words of the Babel plugin. */
export interface Settings
  extends Pick<BabelOptions, 'source' | 'targets' | 'globals' | 'imports' | 'natives'> {
  /** The platforms that the app is for. Left out: all that crossmp knows. */
  readonly platforms?: readonly Platform[]
}

/** What a file is compiled with, for each platform of the app. */
export type Builds = readonly ResolvedOptions[]

const names: readonly string[] = ['platforms', 'source', 'targets', 'globals', 'imports', 'natives']
const none = {}
const known = new WeakMap<object, Builds>()

/** Checks the settings, once for each configuration. Throws one sentence that says what to write. */
export function buildsFor({ crossmp: stated = none }: { readonly crossmp?: unknown }): Builds {
  try {
    if (!isObject(stated)) throw optionError(`needs an object, not ${written(stated)}.`)
    const builds = known.get(stated) ?? buildsOf(stated)
    known.set(stated, builds)
    return builds
  } catch (error) {
    throw plainError((error as Error).message.replace(/^crossmp\/babel\b/, 'settings.crossmp'))
  }
}

function buildsOf(stated: { readonly [name: string]: unknown }): Builds {
  for (const name of Object.keys(stated)) {
    if (names.includes(name)) continue
    throw optionError(`has no option '${name}'.${didYouMean(name, names)}`)
  }
  const { platforms: chosen = platforms, ...others } = stated
  if (!Array.isArray(chosen) || chosen.length === 0) {
    throw optionError(
      `needs a list as its option 'platforms', e.g. ['wechat'], not ${written(chosen)}.`,
    )
  }
  const checked = [...new Set(chosen)].map((name) =>
    platformNamed(String(name), " in its option 'platforms'"),
  )
  return checked.flatMap((platform) => {
    const options = { ...others, platform, reports: { guard: 'warn' as const } }
    return resolveOptions(options) ?? []
  })
}
