import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Platform } from 'crossmp/testing'
import { UsageError } from '../usageError'
import { oldest, platforms, titleOf } from './targets'

/** What was typed. */
export interface Options {
  /** The user's own picture. */
  readonly photo: string | undefined
  readonly platforms: readonly Platform[]
  readonly baseLibrary: string | undefined
  /** Whether the server flips a bit, so that the run has to fail. */
  readonly corrupt: boolean
}

/** Reads the command line; undefined where it only asked for help. Throws a UsageError. */
export function readOptions(args: readonly string[]): Options | undefined {
  const command = define()
  try {
    command.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return undefined
    throw new UsageError(sentence(error.message))
  }
  const {
    platform,
    baseLibrary,
    corrupt = false,
  } = command.opts<{
    platform?: Platform
    baseLibrary?: string
    corrupt?: boolean
  }>()
  const chosen = platform ? [platform] : platforms
  if (baseLibrary !== undefined) for (const one of chosen) checkAge(one, baseLibrary)
  return { photo: command.args[0], platforms: chosen, baseLibrary, corrupt }
}

function define(): Command {
  return new Command('npm start --')
    .description('Runs examples/photo-upload on simulated hosts, against a real server.')
    .argument('[photo]', 'the picture to upload (default: a generated PNG of 8 MB)')
    .addOption(new Option('--platform <name>', 'only this one').choices(platforms))
    .option('--base-library <version>', 'only this version, e.g. 2.10.0', parseVersion)
    .option('--corrupt', 'let the server flip a bit of each photo, to see the run fail')
    .helpOption('--help', 'show this')
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
}

function parseVersion(text: string): string {
  if (/^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(text)) return text
  throw new InvalidArgumentError('A version is three numbers, such as 2.10.0.')
}

function checkAge(platform: Platform, version: string): void {
  const minimum = oldest(platform).baseLibrary
  if (version.localeCompare(minimum, 'en', { numeric: true }) >= 0) return
  throw new UsageError(
    `${titleOf(platform)} base library ${version} is older than ${minimum}, the oldest that crossmp supports.`,
  )
}

// "error: option '--platform <name>' argument 'wx' is invalid. Allowed choices are wechat, alipay."
const sentence = (message: string): string =>
  message
    .replace(/^error: (.)/, (_, first: string) => first.toUpperCase())
    .replace(/\. ([A-Z])/, (_, first: string) => `: ${first.toLowerCase()}`)
    .replace(/\s+/g, ' ')
