import { hostOf } from '../babel/options/globals'
import { plainError } from '../babel/options/optionErrors'
import type { Options as BabelOptions } from '../babel/options/options'
import { validateOptions } from '../babel/options/validateOptions'
import { written } from '../babel/options/written'
import type { Platform } from '../types/gate'
import { platformOf } from './platform'

/** Options of the Babel plugin, whose reports go to the bundler. */
export interface Options extends Omit<BabelOptions, 'platform' | 'onReport'> {
  /**
   * The platform this build is for. Left out, it is the one that Taro (`TARO_ENV`), uni-app (`UNI_PLATFORM`) or Mpx
   * (`MPX_CURRENT_TARGET_MODE`) builds for; where that is none of crossmp's, as in a build for the web, nothing is compiled.
   */
  readonly platform?: Platform | undefined
  /** Whether to show every report of a build, with its code. Left out: the first ten, and a summary of all. */
  readonly details?: boolean | undefined
}

/** The options with their platform, checked; undefined where there is nothing to compile for. */
export function resolveOptions(options: Options): ResolvedOptions | undefined {
  if ('onReport' in options) {
    throw plainError(
      "crossmp has no option 'onReport' in a bundler plugin: reports are warnings of the bundler.",
    )
  }
  const { details, ...others } = options
  if (details !== undefined && typeof details !== 'boolean') {
    throw plainError(
      `crossmp needs true or false as its option 'details', not ${written(details)}.`,
    )
  }
  const platform = options.platform ?? platformOf(process.env)
  if (platform === undefined) return undefined
  const resolved = { source: 'crossmp', ...others, platform }
  const { imports, native } = validateOptions(resolved)
  return { ...resolved, globals: options.globals ?? [], imports, natives: native !== undefined }
}

/** What is left of the options; plain data. */
export type ResolvedOptions = Omit<Options, 'details'> &
  Required<Pick<BabelOptions, 'platform' | 'source' | 'globals' | 'imports' | 'natives'>>

/** What a module may name to be compiled: the library, or what stands for it. */
export function namedIn({ source, globals, imports, natives, platform }: ResolvedOptions) {
  return {
    modules: [source, ...imports],
    globals: natives ? [...globals, hostOf(platform)] : globals,
  }
}

/** The same in its text. */
export function namesIn(options: ResolvedOptions): RegExp {
  const { modules, globals } = namedIn(options)
  const texts = modules.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  // Whole words: nearly every module has "my" in it, or "uni".
  const words = globals.map((name) => `\\b${name}\\b`)
  return new RegExp([...texts, ...words].join('|'))
}
