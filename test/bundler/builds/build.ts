import { relative } from 'node:path'
import type { Options } from 'crossmp/vite'
import type { App } from '../app'

export type { Options }

/** What of an app a build needs. */
export type BuiltApp = Pick<App, 'folder' | 'entry'>

/** What a bundler made of an app: CommonJS. */
export interface Built {
  readonly code: string
  readonly map: string
  readonly warnings: readonly Warning[]
}

/** A warning, out of whatever fields the bundler has for it. */
export interface Warning {
  readonly text: string
  readonly file: string
  readonly line: number | undefined
  readonly column: number | undefined
}

/** Builds an app. A failed build rejects with all that the bundler says of it. */
export type Build = (app: BuiltApp, options: Options) => Promise<Built>

/** What Rollup and those that follow it say. */
export interface Log {
  readonly message: string
  readonly id?: string | undefined
  readonly frame?: string | undefined
  readonly stack?: string | undefined
  readonly loc?: { readonly file?: string | undefined; line: number; column: number } | undefined
}

export const warningOf =
  ({ folder }: BuiltApp) =>
  ({ message, frame, loc }: Log): Warning => ({
    text: `${message}\n${frame}`,
    file: relative(folder, loc?.file ?? '').replaceAll('\\', '/'),
    line: loc?.line,
    column: loc?.column,
  })

/** An error as such a bundler's command line prints it. */
export function printed(error: unknown): Error {
  const { message, id, loc, frame, stack } = error as Log
  return new Error([message, `${id}:${loc?.line}:${loc?.column}`, frame, stack].join('\n'))
}

/** The first chunk. */
export function outputOf(output: readonly object[]): Pick<Built, 'code' | 'map'> {
  const [chunk] = output as readonly { code?: string; map?: object | null }[]
  return { code: chunk?.code ?? '', map: JSON.stringify(chunk?.map) }
}
