import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync, traverse } from '@babel/core'
import { type ecmaVersion, parse } from 'acorn'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'
import { resolveModule } from '../host/modules'

/** A script of a built app. */
export interface Script {
  /** Its path from the app's root. */
  readonly file: string
  readonly code: string
}

/** Those of the app's folder, and what they require of `node_modules`: Alipay's tools take that, and no more of it. */
export function scriptsIn(folder: string, platform: Platform): Script[] {
  const paths = new Set(ownScripts(folder))
  const scripts: Script[] = []
  // The set grows while it is gone through.
  for (const path of paths) {
    const code = readFileSync(path, 'utf8')
    scripts.push({ file: relative(folder, path), code })
    for (const id of requiredBy(code)) paths.add(resolveModule(folder, platform, id, path))
  }
  return scripts
}

const ownScripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).startsWith('node_modules'))

const requiredBy = (code: string): string[] =>
  [...code.matchAll(/\brequire\((['"])(.+?)\1\)/g)].map(([, , id = '']) => id)

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

/** How often the scripts read a global: their own variables may be called `my` by a minifier. */
export function usesOf(global: string, scripts: readonly Script[]): number {
  let uses = 0
  for (const { code } of scripts) {
    const program = parseSync(code, { configFile: false, babelrc: false, sourceType: 'script' })
    traverse(program as NonNullable<typeof program>, {
      ReferencedIdentifier({ node, scope }) {
        if (node.name === global && !scope.hasBinding(global, true)) uses++
      },
    })
  }
  return uses
}
