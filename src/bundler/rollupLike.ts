import { compile } from './compile'
import type { Message, Output } from './compiled'
import { fileOf, scripts } from './modules'
import { namesIn, type Options, type ResolvedOptions, resolveOptions } from './options'
import { own } from './own'
import { shortName } from './shortName'
import { createTally, placed, type Tally } from './tally'

/** A plugin as Rollup, Rolldown and Vite take it. Not in their own types, which apps have in many versions. */
export interface RollupLike {
  readonly name: string
  readonly enforce?: 'pre' | 'post'
  transform?: Transform
  buildEnd?(this: Channel): void
  /** Vite's. */
  configResolved?(config: { readonly command: string; readonly isProduction: boolean }): void
  /** What other plugins and tools may know: the command line reads the options of a project here. */
  readonly api?: { readonly options: ResolvedOptions }
}

interface Transform {
  filter: { id: { include: RegExp; exclude: RegExp }; code: RegExp }
  handler(this: Channel, code: string, id: string): Promise<Output | null>
}

/** What a hook of theirs is called on. */
export interface Channel {
  readonly meta?: object
  warn(log: Pick<Log, 'message'>): void
  error(log: Log): never
}

interface Log {
  message: string
  id: string
  frame: string
  /** Empty: frames of ours say nothing of the code. */
  stack: ''
  loc?: { file: string; line: number; column: number }
}

/** A plugin for Rollup and for what takes Rollup's plugins as they are. */
export function rollupLike(options: Options): RollupLike {
  const resolved = resolveOptions(options)
  if (!resolved) return { name: 'crossmp' }
  const tally = createTally(options)
  return {
    name: 'crossmp',
    api: { options: resolved },
    transform: transformOf(resolved, tally, scripts, logOf),
    buildEnd: sumUp(tally),
  }
}

/** Compiles the modules whose ids match, on their way through such a bundler. */
export function transformOf(
  options: ResolvedOptions,
  tally: Tally,
  include: RegExp,
  toLog: (message: Message, id: string, channel: Channel) => Log,
): Transform {
  const names = namesIn(options)
  return {
    filter: { id: { include, exclude: own }, code: names },
    async handler(code, id) {
      // Older bundlers know of no filters.
      if (!include.test(id) || own.test(id) || !names.test(code)) return null
      const { output, error, warnings } = await compile(options, { id, code, withMap: true })
      for (const warning of warnings) {
        if (tally.add(placed(warning, shortName(fileOf(id))))) this.warn(toLog(warning, id, this))
      }
      if (error) return this.error(logOf(error, id))
      return output ?? null
    },
  }
}

/** Ends a build with what was not shown one by one. */
export const sumUp = (tally: Tally) =>
  function (this: Channel): void {
    const summary = tally.end()
    if (summary !== undefined) this.warn({ message: summary })
  }

export function logOf({ message, loc, frame }: Message, id: string): Log {
  const place = loc && { loc: { file: fileOf(id), ...loc.start } }
  return { message, id, frame, stack: '', ...place }
}
