import type { NodePath, types } from '@babel/core'
import type { Context } from '../../babel/context'
import type { Settings } from '../../babel/options/options'
import type { Babel } from '../../bundler/babel'
import { configOf } from '../../bundler/babelConfig'
import { parse } from '../../bundler/parse'
import type { Script } from '../scripts'

/** A script as the Babel plugin looks at it. Throws what Babel does where it can't be parsed. */
export function contextOf(
  core: Babel,
  settings: Settings,
  { code, syntax }: Script,
  id: string,
): Context {
  return {
    ...settings,
    t: core.types,
    program: programOf(core, code, id),
    filename: undefined,
    typescript: /^[cm]?tsx?$/.test(syntax),
    alone: true,
    folded: new WeakSet(),
    stranded: new WeakSet(),
    truths: new WeakMap(),
  }
}

function programOf(core: Babel, code: string, id: string): NodePath<types.Program> {
  const config = configOf(core, { id, code, withMap: false })
  const found: NodePath<types.Program>[] = []
  const visitor = { Program: (path: NodePath<types.Program>) => void found.push(path) }
  const plugins = [() => ({ visitor })]
  core.transformFromAstSync(parse(core, code, config), code, { ...config, code: false, plugins })
  return found[0] as NodePath<types.Program>
}
