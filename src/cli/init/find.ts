import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainError } from '../../babel/options/optionErrors'
import { babel } from './babel'
import { bundlers, uniApp } from './bundlers'
import { mpx } from './mpx'
import { taro } from './taro'
import type { Wiring } from './wiring'

const frameworks = [taro, uniApp, mpx]

/** A way to wire crossmp up, and the file for it; undefined where that is missing. */
export interface Found {
  readonly wiring: Wiring
  readonly file: string | undefined
}

const endings = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json', '']

/** The configurations of a project: that of its framework, or of all tools that it has. */
export function findConfigs(folder: string): Found[] {
  const packages = packagesOf(folder)
  const used = frameworks.filter(({ framework }) => packages.includes(framework ?? ''))
  if (used.length > 0) {
    return used.map((wiring) => ({ wiring, file: filesOf(folder, wiring)[0] }))
  }
  return [...bundlers, babel].flatMap((wiring) =>
    filesOf(folder, wiring).map((file) => ({ wiring, file })),
  )
}

const filesOf = (folder: string, { files }: Wiring): string[] =>
  files
    .flatMap((file) => endings.map((ending) => file + ending))
    .filter((file) => existsSync(join(folder, file)))

/** Whether a configuration is data, and no script. */
export const isJson = (file: string): boolean => !/\.[cm]?[jt]s$/.test(file)

/** Whether a configuration is written as a CommonJS module. */
export function isCommonJs(folder: string, file: string): boolean {
  if (/\.c[jt]s$/.test(file)) return true
  const path = join(folder, file)
  if (!/\.js$/.test(file) || !existsSync(path)) return false
  return !/^\s*(?:import|export)\b/m.test(readFileSync(path, 'utf8'))
}

/** What a project depends on. */
export function packagesOf(folder: string): string[] {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return []
  try {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8'))
    return Object.keys({ ...dependencies, ...devDependencies })
  } catch {
    throw plainError('crossmp init cannot read package.json: it is not JSON.')
  }
}
