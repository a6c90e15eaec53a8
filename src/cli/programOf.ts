import type { NodePath, types } from '@babel/core'
import type { Babel } from '../bundler/babel'
import { configOf } from '../bundler/babelConfig'
import { parse } from '../bundler/parse'

/** A script as Babel's plugins get it. `id`: a name that tells its syntax. Throws what Babel does where it can't be parsed. */
export function programOf(core: Babel, code: string, id: string): NodePath<types.Program> {
  const config = configOf(core, { id, code, withMap: false })
  const found: NodePath<types.Program>[] = []
  const visitor = { Program: (path: NodePath<types.Program>) => void found.push(path) }
  const plugins = [() => ({ visitor })]
  core.transformFromAstSync(parse(core, code, config), code, { ...config, code: false, plugins })
  return found[0] as NodePath<types.Program>
}
