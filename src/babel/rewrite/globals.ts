import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { type GlobalRead, type Globals, isAboutApi, isAtHome, isOurs } from '../find/globals'
import type { Member } from '../find/place'
import { isUnread } from '../find/references'
import { replaceInChain, replaceKeepingPosition, withPosition } from '../replace'
import { innermost } from '../syntax'
import { replaceChecks } from './checks'
import { importsOf, requiresOf } from './injected'
import { replaceMembers } from './members'
import { type EntryRewriting, importingAt, type Rewriting } from './rewriting'

/** Rewrites what is read of hosts' global objects: members of `mpx` become its, others stay the host's. */
export function rewriteGlobals(rewriting: Rewriting, { reads, written }: Globals): void {
  const entry = importingAt(rewriting, rewriting.ctx.program)
  for (const read of reads) {
    const { writes, members } = read.uses
    if (read.adds.length > 0) addToHost(entry, read)
    else if (writes.length > 0 || members.some(({ name }) => written.has(name))) continue
    else if (read.needed) rewriteWhole(entry, read)
    else rewriteMembers(entry, read)
  }
}

/** What the app adds to `wx`, any file reads from the host that is there. */
function addToHost({ ctx, access }: EntryRewriting, read: GlobalRead): void {
  if (isAtHome(ctx, read)) return
  replaceKeepingPosition(read.path, ctx.t.callExpression(access('getNative', read.path), []))
}

function rewriteWhole({ ctx, access }: EntryRewriting, read: GlobalRead): void {
  if (!isAtHome(ctx, read)) replaceKeepingPosition(read.path, access('mpx', read.path))
}

function rewriteMembers(entry: EntryRewriting, read: GlobalRead): void {
  const { uses } = read
  const ours = uses.members.filter((member) => isOurs(entry.ctx, read, member))
  const others = uses.members.filter((member) => !ours.includes(member))
  replaceMembers(entry, { ...uses, members: ours })
  for (const member of others) {
    // One function may be asked about what is ours and about what is the host's.
    const isAsked = member.name !== 'canIUse' || replaceChecks(entry, member.place, isAboutApi)
    if (isAsked) readOfHost(entry, read, member)
  }
}

/** Has a member read of the host's object, by whatever name the file knew that. */
function readOfHost(
  { ctx, access, declarations }: EntryRewriting,
  read: GlobalRead,
  { name, place, at }: Member,
): void {
  const { t } = ctx
  const atHome = isAtHome(ctx, read)
  const host = (): types.Expression =>
    atHome ? t.identifier(read.host) : t.callExpression(access('getNative', at), [])
  if ('expression' in place) {
    const object = innermost(place.expression.get('object'))
    if (!atHome || !object.isIdentifier({ name: read.host })) replaceInChain(object, host())
  } else if (!isUnread(place.target)) {
    const id = place.target.node
    const init = withPosition(memberOf(ctx, host(), name), at.node)
    declarations.declareInstead(place.declarator, t.variableDeclarator(id, init))
  }
}

function memberOf({ t }: Context, object: types.Expression, name: string): types.Expression {
  if (t.isValidIdentifier(name, false)) return t.memberExpression(object, t.identifier(name))
  return t.memberExpression(object, t.stringLiteral(name), true)
}

/** Loads what the reads of globals need, in the way of the file. */
export function loadForGlobals({ ctx, imports }: Rewriting): void {
  const { program } = ctx
  const wanted = imports.wantedBy(program)
  if (wanted.length === 0) return
  const loads = mayImport(program) ? importsOf(ctx, wanted) : [requiresOf(ctx, wanted)]
  program.unshiftContainer('body', loads)
}

/** Whether a file may import. What Babel takes for a module may be CommonJS all the same. */
function mayImport({ node, scope }: NodePath<types.Program>): boolean {
  if (node.body.some(({ type }) => /^(Import|Export)/.test(type))) return true
  const names = ['require', 'module', 'exports']
  return node.sourceType === 'module' && !names.some((name) => scope.hasGlobal(name))
}
