import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { type GlobalRead, isAtHome, isOurs, usesOfGlobal } from '../find/globals'
import { isUnread, type Member } from '../find/uses'
import { placed, replaceInChain, replaceKeepingPosition } from '../replace'
import { innermost } from '../syntax'
import { type Access, type Imports, importsOf, requiresOf } from './injected'
import { type Declarators, replaceMembers } from './members'

/** Rewrites what is read of a host's global object: members of `mpx` become its, others stay the host's. */
export function rewriteGlobal(
  ctx: Context,
  read: GlobalRead,
  written: ReadonlySet<string | undefined>,
  imports: Imports,
  declarators: Declarators,
): void {
  const access: Access = (name) => ctx.t.identifier(imports.localOf(name, ctx.program))
  const { needed, writes, ...uses } = usesOfGlobal(read)
  if (writes.length > 0 || uses.members.some(({ name }) => written.has(name))) return
  if (needed) {
    if (!isAtHome(ctx, read)) replaceKeepingPosition(read.path, access('mpx', read.path))
    return
  }
  const ours = uses.members.filter((member) => isOurs(ctx, read, member))
  replaceMembers(ctx, { ...uses, writes, members: ours }, access, declarators)
  const others = uses.members.filter((member) => !ours.includes(member))
  for (const member of others) readOfHost(ctx, read, member, access, declarators)
}

/** Has a member read of the host's object, by whatever name the file knew that. */
function readOfHost(
  ctx: Context,
  read: GlobalRead,
  { name, place, at }: Member,
  access: Access,
  declarators: Declarators,
): void {
  const { t } = ctx
  const atHome = isAtHome(ctx, read)
  const host = (): types.Expression =>
    atHome ? t.identifier(read.host) : t.callExpression(access('getNative', at), [])
  if ('expression' in place) {
    const object = innermost(place.expression.get('object') as NodePath)
    if (!atHome || !object.isIdentifier({ name: read.host })) replaceInChain(object, host())
  } else if (!isUnread(place.target)) {
    const init = memberOf(ctx, host(), name)
    const id = place.target.node as types.LVal
    declarators.get(place.declarator)?.push(t.variableDeclarator(id, placed(init, at.node)))
  }
}

function memberOf({ t }: Context, object: types.Expression, name: string): types.Expression {
  if (t.isValidIdentifier(name, false)) return t.memberExpression(object, t.identifier(name))
  return t.memberExpression(object, t.stringLiteral(name), true)
}

/** Loads what the reads of globals need, in the way of the file. */
export function loadForGlobals(ctx: Context, imports: Imports): void {
  const wanted = imports.wantedBy(ctx.program)
  if (wanted.length === 0) return
  const { program } = ctx
  const loads = isModule(program) ? importsOf(ctx, wanted) : [requiresOf(ctx, wanted)]
  program.unshiftContainer('body', loads)
}

/** Whether a file may import. What Babel takes for a module may be CommonJS all the same. */
function isModule({ node, scope }: NodePath<types.Program>): boolean {
  if (node.body.some(({ type }) => /^(Import|Export)/.test(type))) return true
  const names = ['require', 'module', 'exports']
  return node.sourceType === 'module' && !names.some((name) => scope.hasGlobal(name))
}
