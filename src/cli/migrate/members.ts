import type { NodePath } from '@babel/core'
import { isCalled, presenceAt } from '../../babel/find/presence'
import { placeOfName, readsOf } from '../../babel/find/references'
import { isApi } from '../../babel/libraryNames'
import { innermost, unwrapped } from '../../babel/syntax'
import { spanOf } from '../source'
import { canUse, comesTo, isWhere } from './conditions'
import { redeclare } from './declared'
import type { MemberMove, Moving } from './moving'

/** Has a member read of `mpx`, so that tests of it, and its values, come to what they came to. */
export function moveMember(moving: Moving, move: MemberMove): void {
  const { read, member, spent } = move
  const { name, place, at, fallback } = member
  moving.moved.add(at.node)
  if ('target' in place) redeclare(moving, move, place)
  else if (place.expression === read.path) nameMember(moving, name, place.expression)
  else if (!spent) moveObject(moving, place.expression)
  if (fallback) return
  for (const path of readsOf(placeOfName(place))) moveUse(moving, name, path)
}

/** `request`, imported by its name. */
function nameMember({ edits, mpx }: Moving, name: string, path: NodePath): void {
  const { start, end } = spanOf(path)
  edits.update(start, end, `${keyOf(path)}${mpx}.${name}`)
}

function moveObject({ edits, mpx }: Moving, member: NodePath): void {
  const { start, end } = spanOf(innermost(member.get('object') as NodePath))
  edits.update(start, end, mpx)
}

/** One place where the function is read, under its own name or another. */
function moveUse(moving: Moving, api: string, path: NodePath): void {
  if (!isApi(api)) return
  const { edits } = moving
  const presence = presenceAt(path)
  if (presence && 'there' in presence) {
    const { start, end } = spanOf(presence.path)
    edits.update(start, end, `${keyOf(presence.path)}${comesTo(moving, presence, api)}`)
  } else if (presence) {
    if (!moveChain(moving, path, presence.path, api)) readIf(moving, path, canUse(moving, api))
  } else if (!isCalled(path)) {
    const condition = isWhere(moving, api)
    if (condition) readIf(moving, path, condition)
  }
}

/** `wx.login?.()` as a statement. Returns whether it is one. */
function moveChain(moving: Moving, path: NodePath, chain: NodePath, api: string): boolean {
  const { code, edits } = moving
  const { parentPath: statement } = chain
  const { end } = spanOf(unwrapped(path))
  const isAlone = statement?.isExpressionStatement() && statement.inList && chain !== path
  if (!isAlone || !code.startsWith('?.', end)) return false
  edits.prependRight(spanOf(statement).start, `if (${canUse(moving, api)}) `)
  const isCall = /^[(<]/.test(code.slice(end + 2))
  edits.update(end, end + 2, isCall ? '' : '.')
  return true
}

/** Has something read under a condition alone. */
function readIf({ code, edits }: Moving, path: NodePath, condition: string): void {
  const { start, end } = spanOf(path)
  const [open, close] = isDelimited(path) ? ['', ''] : ['(', ')']
  const separator = open && goesOn(code, path) ? ';' : ''
  edits.prependRight(start, `${separator}${keyOf(path)}${open}${condition} ? `)
  edits.appendLeft(end, ` : undefined${close}`)
}

/** Whether a parenthesis there would be taken for arguments of the statement before. */
function goesOn(code: string, path: NodePath): boolean {
  const statement = path.getStatementParent()
  if (!statement?.inList || spanOf(statement).start !== spanOf(path).start) return false
  return !/(?:^|[;{:])\s*$/.test(code.slice(0, spanOf(statement).start))
}

/** `{ request }` has to say of what it is the value. */
function keyOf({ parentPath: parent, key, node }: NodePath): string {
  const isShort = parent?.isObjectProperty({ shorthand: true }) && key === 'value'
  return isShort && node.type === 'Identifier' ? `${node.name}: ` : ''
}

/** Whether nothing beside an expression could be taken for a part of it. */
function isDelimited({ parentPath: parent, key, listKey }: NodePath): boolean {
  if (listKey === 'arguments' || listKey === 'elements') return true
  if (parent?.isAssignmentExpression()) return key === 'right'
  if (parent?.isObjectProperty()) return key === 'value'
  return !!(parent?.isVariableDeclarator() || parent?.isReturnStatement())
}
