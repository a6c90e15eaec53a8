import type { NodePath, types } from '@babel/core'
import type { Declared, Member } from '../find/place'
import { isUnread } from '../find/references'
import { isNeeded, type Uses, usesOf } from '../find/uses'
import { literal } from '../fold/literal'
import { isAbsentProperty, isCallable, isProperty } from '../libraryNames'
import { replaceInChain, withPosition } from '../replace'
import { unwrapped } from '../syntax'
import { replaceChecks } from './checks'
import type { EntryRewriting } from './rewriting'

/** Replaces each use of a member of the module object. */
export function replaceExports(rewriting: EntryRewriting, uses: Uses): void {
  for (const declarator of uses.declarators) rewriting.declarations.drop(declarator)
  for (const member of uses.members) {
    const inner = member.name === 'mpx' ? usesOf([member.place]) : undefined
    if (inner && !isNeeded(inner)) replaceMembers(rewriting, inner)
    else replaceMember(rewriting, member)
  }
}

/** Replaces each use of a member of `mpx`. */
export function replaceMembers(rewriting: EntryRewriting, uses: Uses): void {
  for (const declarator of uses.declarators) rewriting.declarations.drop(declarator)
  for (const member of uses.members) replaceMember(rewriting, member)
}

/** The same of one member. */
export function replaceMember(rewriting: EntryRewriting, { name, place, at }: Member): void {
  if (name === 'canIUse' && !replaceChecks(rewriting, place)) return
  if ('target' in place) {
    // const { uploadFile } = mpx
    if (isUnread(place.target)) return
    declareMember(rewriting, place, at, exportRead(rewriting, name, place.target, at))
    return
  }
  const declarator = unwrapped(place.expression).parentPath
  if (declarator?.isVariableDeclarator() && isUnread(declarator.get('id'))) {
    rewriting.declarations.drop(declarator)
    return
  }
  const expression = exportRead(rewriting, name, place.expression, at)
  replaceInChain(place.expression, expression, isCallable(name))
}

/** `const uploadFile = value`, for what `const { uploadFile } = mpx` declared. */
export function declareMember(
  { ctx, declarations }: EntryRewriting,
  { target, declarator }: Declared,
  at: NodePath,
  value: types.Expression,
): void {
  const declared = ctx.t.variableDeclarator(target.node, withPosition(value, at.node))
  declarations.declareInstead(declarator, declared)
}

/** The host may change, so `mpx.native` is asked for each time: `getNative()`; and `mpx.cloud`: `getNative().cloud`. */
function exportRead(
  { ctx, access }: EntryRewriting,
  name: string,
  at: NodePath,
  property: NodePath,
): types.Expression {
  const { t, platform } = ctx
  if (name !== 'native' && !isProperty(name)) return access(name, at)
  if (isAbsentProperty(platform, name)) return literal(ctx, undefined)
  const native = t.callExpression(access('getNative', at), [])
  if (name === 'native') return native
  return t.memberExpression(native, withPosition(t.identifier(name), property.node))
}
