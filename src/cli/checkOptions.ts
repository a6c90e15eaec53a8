import { plainError } from '../babel/options/optionErrors'
import { platformNamed } from '../babel/options/platform'
import { type Options, type ResolvedOptions, resolveOptions } from '../bundler/options'
import type { Language } from '../messages/language'
import { platforms } from '../platforms/index'
import { listOf } from './commandLine'
import { readLanguage } from './readLanguage'

/** Options as they stand on the command line. */
interface Given {
  readonly platform?: string | undefined
  readonly targets?: string | undefined
  readonly globals?: string | undefined
  readonly imports?: string | undefined
  readonly lang?: string | undefined
}

export interface CheckOptions {
  /** What to compile with, for each platform. */
  readonly builds: readonly ResolvedOptions[]
  readonly language: Language
}

/** Checks the options of `crossmp check`, as the Babel plugin does. */
export function readCheckOptions(command: string, given: Given): CheckOptions {
  if (given.targets !== undefined && given.platform === undefined) {
    throw plainError(
      `${command} needs --platform with --targets: each platform has versions of its own.`,
    )
  }
  try {
    const chosen = given.platform === undefined ? platforms : [platformNamed(given.platform)]
    return {
      builds: chosen.flatMap((platform) => resolveOptions(buildFor(platform, given)) ?? []),
      language: readLanguage(command, given.lang),
    }
  } catch (error) {
    throw plainError((error as Error).message.replace(/^crossmp\/babel\b/, command))
  }
}

/** Lists and versions as the option of the plugin has them, which checks them. */
function buildFor(platform: Options['platform'], given: Given): Options {
  const { targets, globals, imports } = given
  const unchecked = {
    platform,
    natives: true,
    ...(targets && { targets: { [String(platform)]: targetOf(targets) } }),
    ...(globals && { globals: listOf(globals) }),
    ...(imports && { imports: listOf(imports) }),
  }
  return unchecked as Options
}

/** `2.10.0`, or the versions of its parts: `base1=1.24.10,client=10.2.0` */
function targetOf(text: string): string | { readonly [part: string]: string } {
  if (!text.includes('=')) return text
  const parts = listOf(text).map((each) => each.split('=').map((side) => side.trim()))
  return Object.fromEntries(parts.map(([part = '', version = '']) => [part, version]))
}
