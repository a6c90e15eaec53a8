import type { Context } from '../../babel/context'
import { findEntries } from '../../babel/find/entries'
import type { Script } from '../../inspect/scripts'
import { styleOf } from '../source'
import { writeTakenOut } from './declared'
import type { File } from './file'
import { guardsOf } from './guards'
import { localNameOf } from './library'
import { loadOf, replaceImports } from './load'
import { writeMarks } from './marks'
import type { Moving } from './moving'
import { moveReads } from './reads'
import { dropSpecifiers, spentSpecifiers } from './spent'

/** Writes into `edits` what a script has to become. Returns how many uses call crossmp then. */
export function migrateScript(ctx: Context, file: File, script: Script): number {
  const { code, start, shift } = script
  file.edits.offset = shift
  const entries = findEntries(ctx)
  const { globals } = entries
  const spent = spentSpecifiers(ctx, globals, elsewhere(file, script))
  const local = localNameOf(
    ctx.program,
    [...globals.reads, ...globals.ofFrameworks].map(({ path }) => path),
    spent.map(({ node }) => node.local.name),
  )
  const moving: Moving = {
    ...{ ctx, code, start, globals, mpx: local.name },
    edits: file.edits,
    style: styleOf(code, ctx.program.node),
    isGuarded: guardsOf(entries),
    takenOut: [],
    marks: [],
    moved: new Set(),
  }
  moveReads(moving)
  writeTakenOut(moving)
  const needsLoad = !local.isLoaded && moving.moved.size > 0
  const load = needsLoad ? loadOf(moving, file, script.syntax) : undefined
  replaceImports(moving, dropSpecifiers(moving, spent), load)
  writeMarks(moving)
  return moving.moved.size
}

/** What is in a component of Vue beside a script: its template may read what that imports. */
function elsewhere({ path, text }: File, { code, start, shift }: Script): string {
  return path.endsWith('.vue') ? text.slice(0, start + shift) + text.slice(code.length + shift) : ''
}
