import type { BabelFile } from '@babel/core'
import { mentionsGlobal } from '../babel/find/globalNames'
import { namedIn, type ResolvedOptions } from './options'

/** Whether a file that has the names in it means what the plugin looks for. In minified code, `wx` is often a local variable. */
export function isNamed({ code, path }: BabelFile, options: ResolvedOptions): boolean {
  const { modules, globals } = namedIn(options)
  return (
    modules.some((name) => code.includes(name)) ||
    globals.some((name) => mentionsGlobal(path, name))
  )
}
