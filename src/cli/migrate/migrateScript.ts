import type { NodePath, types } from '@babel/core'
import type MagicString from 'magic-string'
import type { Context } from '../../babel/context'
import { findEntries } from '../../babel/find/entries'
import type { Settings } from '../../babel/options/options'
import type { Babel } from '../../bundler/babel'
import { configOf } from '../../bundler/babelConfig'
import { parse } from '../../bundler/parse'
import { isComponent, type Script } from '../scripts'
import { writeTakenOut } from './declared'
import { guardsOf } from './guards'
import { freeName, nameInUse } from './library'
import { loadText, mayImport, writeLoad } from './load'
import { writeMarks } from './marks'
import { type Moving, spanOf } from './moving'
import { moveReads } from './reads'
import { dropSpecifiers, spentSpecifiers } from './spent'
import { styleOf } from './style'

/** A file whose scripts are moved. */
export interface File {
  readonly path: string
  readonly text: string
  readonly edits: MagicString
}

/** Writes into `edits` what a script has to become. Returns how many uses call crossmp then. */
export function migrateScript(core: Babel, settings: Settings, file: File, script: Script): number {
  let moved = 0
  const { code, syntax } = script
  const config = configOf(core, { id: `${file.path}.${syntax}`, code, withMap: false })
  const visitor = {
    Program(program: NodePath<types.Program>) {
      moved = migrateProgram(contextOf(core, settings, program, syntax), file, script)
    },
  }
  const plugins = [() => ({ visitor })]
  core.transformFromAstSync(parse(core, code, config), code, { ...config, code: false, plugins })
  return moved
}

function migrateProgram(ctx: Context, file: File, script: Script): number {
  const { program } = ctx
  const { code, start, shift, syntax } = script
  const { edits } = file
  edits.offset = shift
  const entries = findEntries(ctx)
  const { globals } = entries
  const spent = spentSpecifiers(ctx, globals, elsewhere(file, script))
  const known = nameInUse(program)
  const mpx =
    known ??
    freeName(
      program,
      spent.map(({ node }) => node.local.name),
    )
  const style = styleOf(code, program.node)
  const made = {
    marks: [],
    moved: new Set<types.Node>(),
    takenOut: [],
    isGuarded: guardsOf(entries),
  }
  const moving: Moving = { ctx, code, start, edits, globals, mpx, style, ...made }
  moveReads(moving)
  writeTakenOut(moving)
  const isModular = isComponent(file.path) || /^(?:mjs|m?ts|tsx|jsx)$/.test(syntax)
  const needsLoad = !known && moving.moved.size > 0
  const load = needsLoad ? loadText(mpx, mayImport(program, isModular), style) : undefined
  replaceImports(moving, dropSpecifiers(moving, spent), load)
  writeMarks(moving)
  return moving.moved.size
}

/** Puts the load in the place of an import of which nothing is left, or where it belongs. */
function replaceImports(moving: Moving, gone: readonly NodePath[], load: string | undefined): void {
  const { code, edits } = moving
  const [first, ...others] = gone
  const removed = load === undefined ? gone : others
  for (const declaration of removed) {
    const { start, end } = spanOf(declaration)
    const after = /^[ \t]*\r?\n/.exec(code.slice(end))?.[0].length ?? 0
    edits.remove(start, end + after)
  }
  if (load === undefined) return
  if (!first) writeLoad(moving, load)
  else {
    const { start, end } = spanOf(first)
    edits.update(start, end, load)
  }
}

/** What is in a component beside a script: its template may read what that imports. */
function elsewhere({ path, text }: File, { code, start, shift }: Script): string {
  return isComponent(path) ? text.slice(0, start + shift) + text.slice(code.length + shift) : ''
}

const contextOf = (
  { types: t }: Babel,
  settings: Settings,
  program: NodePath<types.Program>,
  syntax: string,
): Context => ({
  ...settings,
  t,
  program,
  filename: undefined,
  typescript: /^[cm]?tsx?$/.test(syntax),
  alone: true,
  folded: new WeakSet(),
  stranded: new WeakSet(),
  truths: new WeakMap(),
})
