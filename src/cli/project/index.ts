import type { Options } from '../../bundler/options'
import type { Language } from '../../messages/language'
import { platforms } from '../../platforms/index'
import type { Platform } from '../../types/gate'
import { type Config, configsIn } from './configs'
import { type ProjectOptions, projectOptions } from './projectOptions'
import { rootsIn } from './roots'
import { words } from './words'

/** What is asked of a project. */
interface Asked {
  readonly command: string
  readonly language: Language
  /** The options that the command has a use for. */
  readonly used: readonly (keyof Options)[]
  /** Undefined: each that the project builds for. */
  readonly platform: Platform | undefined
  /** What is to be read; none: what the project says. */
  readonly paths: readonly string[]
}

/** What the project in the current folder says of itself. */
export interface Project {
  readonly ofPlatforms: readonly ProjectOptions[]
  /** What is to be read. */
  readonly paths: readonly string[]
}

/** Reads what a project says of itself, and tells on stderr what is taken from where. */
export async function readProject(asked: Asked): Promise<Project> {
  const configs = configsIn('.')
  const chosen = asked.platform ? [asked.platform] : platforms
  const found = await Promise.all(chosen.map((platform) => projectOptions(configs, platform)))
  const notes = new Set(found.flatMap((each) => notesOn(each, asked)))
  const paths = asked.paths.length > 0 ? asked.paths : pathsOf(configs, asked, notes)
  for (const note of notes) process.stderr.write(`${note}\n`)
  return { ofPlatforms: found.filter((each) => !isLeftOut(each, asked)), paths }
}

/** Whether the project builds for another platform, and nobody asked for this one. */
const isLeftOut = ({ instead }: ProjectOptions, { platform }: Asked): boolean =>
  instead !== undefined && platform === undefined

function notesOn(found: ProjectOptions, asked: Asked): string[] {
  const { command, language, used } = asked
  const { platform, options, file, instead, unread } = found
  const say = words[language]
  const names = used.filter((name) => options[name] !== undefined)
  const isTaken = file !== undefined && names.length > 0 && !isLeftOut(found, asked)
  return [
    ...unread.map(({ file, problem }) => say.unread(command, file, problem)),
    ...(file && instead && isLeftOut(found, asked) ? [say.instead(file, instead, platform)] : []),
    ...(isTaken ? [say.taken(command, names, file)] : []),
  ]
}

function pathsOf(
  configs: readonly Config[],
  { command, language }: Asked,
  notes: Set<string>,
): string[] {
  // The vendors' tools get what a build writes: its sources are elsewhere.
  if (configs.length > 0) return ['.']
  const { roots, missing, unparsable } = rootsIn('.')
  const say = words[language]
  for (const file of unparsable) notes.add(say.unparsable(command, file))
  for (const { folder, file } of missing) notes.add(say.missing(command, folder, file))
  for (const { folder, file } of roots) notes.add(say.root(command, folder, file))
  return roots.length > 0 ? roots.map(({ folder }) => folder) : ['.']
}
