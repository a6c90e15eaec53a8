import { compile } from './compile'
import type { Message, Output } from './compiled'
import { fileOf, own, scripts } from './modules'
import { type Options, type ResolvedOptions, resolveOptions, wordsOf } from './options'

/** A plugin as Rollup, Rolldown and Vite take it. Not in their own types, which apps have in many versions. */
export interface RollupLike {
  readonly name: string
  readonly enforce?: 'pre' | 'post'
  transform?: Transform
}

interface Transform {
  filter: { id: { include: RegExp; exclude: RegExp }; code: string[] }
  handler(this: Channel, code: string, id: string): Promise<Output | null>
}

/** What a hook of theirs is called on. */
interface Channel {
  warn(log: Log): void
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
  return { name: 'crossmp', ...(resolved && { transform: transformOf(resolved) }) }
}

/** Compiles the modules whose ids match, on their way through such a bundler. */
export function transformOf(options: ResolvedOptions, include = scripts): Transform {
  const words = wordsOf(options)
  return {
    filter: { id: { include, exclude: own }, code: words },
    async handler(code, id) {
      // Older bundlers know of no filters.
      if (!include.test(id) || own.test(id) || !words.some((word) => code.includes(word)))
        return null
      const { output, error, warnings } = await compile(options, { id, code, withMap: true })
      for (const warning of warnings) this.warn(logOf(warning, id))
      if (error) return this.error(logOf(error, id))
      return output ?? null
    },
  }
}

function logOf({ message, loc, frame }: Message, id: string): Log {
  const place = loc && { loc: { file: fileOf(id), ...loc.start } }
  return { message, id, frame, stack: '', ...place }
}
