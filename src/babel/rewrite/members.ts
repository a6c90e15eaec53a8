import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { isNeeded, isUnread, type Member, type Uses, usesOf } from '../find/uses'
import { isCallable, moduleNames, mpxNames } from '../libraryNames'
import { placed, replaceInChain } from '../replace'
import { unwrapped } from '../syntax'
import { replaceChecks } from './checks'
import type { Access } from './injected'
import { unknownExport, unknownMember } from './unknownNames'

type Declarator = NodePath<types.VariableDeclarator>

/** What each declaration that took the library apart turns into: nothing, one or several. */
export type Declarators = Map<Declarator, types.VariableDeclarator[]>

/** Throws at the first export that the library does not have, or member that `mpx` does not. */
export function checkExports(ctx: Context, { members }: Uses): void {
  for (const { name, at, place } of members) {
    if (!moduleNames.has(name)) throw unknownExport(ctx, at, name)
    if (name === 'mpx') checkMembers(ctx, usesOf([place]))
  }
}

/** Throws at the first member that `mpx` does not have. */
export function checkMembers(ctx: Context, { members }: Uses): void {
  for (const { name, at } of members) {
    if (!mpxNames.has(name)) throw unknownMember(ctx, at, name)
  }
}

/** Replaces each use of a member of the module object. */
export function replaceExports(
  ctx: Context,
  uses: Uses,
  access: Access,
  declarators: Declarators,
): void {
  spend(uses, declarators)
  for (const member of uses.members) {
    const inner = member.name === 'mpx' ? usesOf([member.place]) : undefined
    if (inner && !isNeeded(inner)) replaceMembers(ctx, inner, access, declarators)
    else put(ctx, member, access, declarators)
  }
}

/** Replaces each use of a member of `mpx`. */
export function replaceMembers(
  ctx: Context,
  uses: Uses,
  access: Access,
  declarators: Declarators,
): void {
  spend(uses, declarators)
  for (const member of uses.members) put(ctx, member, access, declarators)
}

/** Writes the new declarators in the place of the old ones. */
export function settleDeclarators(declarators: Declarators): void {
  for (const [path, replacements] of declarators) {
    if (replacements.length > 0) path.replaceWithMultiple(replacements)
    else path.remove()
  }
}

function spend(uses: Uses, declarators: Declarators): void {
  for (const declarator of uses.declarators) {
    if (!declarators.has(declarator)) declarators.set(declarator, [])
  }
}

function put(ctx: Context, { name, place, at }: Member, access: Access, into: Declarators): void {
  if (name === 'canIUse' && !replaceChecks(ctx, place, access, into)) return
  if ('target' in place) {
    if (isUnread(place.target)) return
    const id = place.target.node as types.LVal
    const init = placed(read(ctx, name, access, place.target), at.node)
    into.get(place.declarator)?.push(ctx.t.variableDeclarator(id, init))
    return
  }
  const declarator = unwrapped(place.expression).parentPath
  if (declarator?.isVariableDeclarator() && isUnread(declarator.get('id') as NodePath)) {
    into.set(declarator, [])
    return
  }
  replaceInChain(place.expression, read(ctx, name, access, place.expression), isCallable(name))
}

/** The host may change, so `mpx.native` is asked for each time: `getNative()`. */
function read({ t }: Context, name: string, access: Access, at: NodePath): types.Expression {
  return name === 'native' ? t.callExpression(access('getNative', at), []) : access(name, at)
}
