import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, traverse } from '@babel/core'
import { type ecmaVersion, parse } from 'acorn'

/** A script of a built app. */
export interface Script {
  /** Its path from the app's root. */
  readonly file: string
  readonly code: string
}

export function scriptsIn(folder: string): Script[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: path.slice(folder.length + 1), code: readFileSync(path, 'utf8') }))
}

export const bytesIn = (scripts: readonly Script[]): number =>
  scripts.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0)

/** What an engine says of the scripts that knows no newer syntax than of that year. */
export function syntaxErrorsIn(scripts: readonly Script[], year: ecmaVersion): string[] {
  return scripts.flatMap(({ file, code }) => {
    try {
      parse(code, { ecmaVersion: year, sourceType: 'script' })
      return []
    } catch (error) {
      return [`${file}: ${(error as Error).message}`]
    }
  })
}

/** The free names of all scripts: their own variables may be called `my` by a minifier. */
export function globalsIn(scripts: readonly Script[]): string[] {
  const names = new Set<string>()
  for (const { code } of scripts) {
    const program = parseSync(code, { configFile: false, babelrc: false, sourceType: 'script' })
    traverse(program as NonNullable<typeof program>, {
      Program({ scope }) {
        const { globals } = scope as unknown as { globals: object }
        for (const name of Object.keys(globals)) names.add(name)
      },
    })
  }
  return [...names]
}
