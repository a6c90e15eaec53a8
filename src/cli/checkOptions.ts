import { plainError } from '../babel/options/optionErrors'
import { platformNamed } from '../babel/options/platform'
import { type Options, type ResolvedOptions, resolveOptions } from '../bundler/options'
import type { Language } from '../messages/language'
import { platforms } from '../platforms/index'
import type { Platform } from '../types/gate'
import { listOf } from './commandLine'
import { readProject } from './project/index'
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
  /** What to read. */
  readonly paths: readonly string[]
  readonly language: Language
}

/**
 * The options of a command that looks at code, checked as the Babel plugin does: those on the command line, else those of the project.
 * `used` are those that the command has a use for.
 */
export async function readCheckOptions(
  command: string,
  given: Given,
  paths: readonly string[],
  used: readonly (keyof Options)[],
): Promise<CheckOptions> {
  if (given.targets !== undefined && given.platform === undefined) {
    throw plainError(
      `${command} needs --platform with --targets: each platform has versions of its own.`,
    )
  }
  const language = readLanguage(command, given.lang)
  return inWordsOf(command, async () => {
    const named = given.platform === undefined ? undefined : platformNamed(given.platform)
    // What is wrong on the command line is said before anything of the project is run.
    for (const platform of named ? [named] : platforms)
      resolveOptions(buildFor(platform, given, {}))
    const open = used.filter((name) => !Object.hasOwn(given, name))
    const asked = { command, language, used: open, platform: named, paths }
    const project = await readProject(asked)
    const builds = project.ofPlatforms.flatMap(
      ({ platform, options }) =>
        resolveOptions(buildFor(platform, given, only(used, options))) ?? [],
    )
    return { builds, paths: project.paths, language }
  })
}

const only = (names: readonly (keyof Options)[], options: Partial<Options>): Partial<Options> =>
  Object.fromEntries(
    Object.entries(options).filter(([option]) => names.some((name) => name === option)),
  )

/** Has the errors of the plugin's options speak of the command. */
async function inWordsOf<T>(command: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw plainError((error as Error).message.replace(/^crossmp\/babel\b/, command))
  }
}

/** Lists and versions as the option of the plugin has them, which checks them. */
function buildFor(platform: Platform, given: Given, ofProject: Partial<Options>): Options {
  const { targets, globals, imports } = given
  const unchecked = {
    ...ofProject,
    platform,
    natives: true,
    ...(targets && { targets: { [platform]: targetOf(targets) } }),
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
