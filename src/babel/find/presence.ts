import type { NodePath, types } from '@babel/core'
import type { Value } from '../fold/literal'
import { isCall, isMember, staticString, unwrapped } from '../syntax'
import { isTested } from './tested'

/** Code that looks whether a function is there. */
export interface Presence {
  /** What depends on it: the function itself, or what is made of it. */
  readonly path: NodePath
  /** What that comes to where it is there. Left out where the function itself is wanted. */
  readonly there?: Value
  readonly absent: Value
}

/** What the read of a function asks, if it asks whether it is there. */
export function presenceAt(read: NodePath): Presence | undefined {
  const path = unwrapped(read)
  const { parentPath: parent, key } = path
  if (!parent) return undefined
  if (parent.isUnaryExpression({ operator: 'typeof' })) return ofType(parent)
  if (parent.isBinaryExpression()) {
    const nothing = parent.get(key === 'left' ? 'right' : 'left')
    const isUndefined = nothing.isIdentifier({ name: 'undefined' })
    if (!isUndefined && !nothing.isNullLiteral()) return undefined
    const isEqual = isUndefined || parent.node.operator.length === 2
    return compared(parent, false, isEqual)
  }
  if (isLink(parent, path) && parent.node.optional) {
    return { path: endOfChain(parent), absent: undefined }
  }
  if (isTested(path)) return { path, there: true, absent: false }
  if (!parent.isLogicalExpression() || key !== 'left') return undefined
  // f && x
  if (parent.node.operator === '&&') return { path, there: true, absent: undefined }
  // f || x, f ?? x
  return { path, absent: undefined }
}

/** `typeof f`, `typeof f === 'function'` */
function ofType(path: NodePath<types.UnaryExpression>): Presence {
  const { parentPath, key } = path
  if (parentPath.isBinaryExpression()) {
    const type = staticString(key === 'left' ? parentPath.node.right : parentPath.node.left)
    const test = compared(parentPath, type === 'function', type === 'undefined')
    if (type !== undefined && test) return test
  }
  return { path, there: 'function', absent: 'undefined' }
}

/** A comparison, if it is one, by what `===` comes to. */
function compared(
  path: NodePath<types.BinaryExpression>,
  there: boolean,
  absent: boolean,
): Presence | undefined {
  const { operator } = path.node
  if (!/^[!=]==?$/.test(operator)) return undefined
  const isNot = operator.startsWith('!')
  return { path, there: there !== isNot, absent: absent !== isNot }
}

type Link = types.OptionalMemberExpression | types.OptionalCallExpression

/** Whether a chain goes on from a value: `f?.()`, `f?.name` */
const isLink = (parent: NodePath, { key }: NodePath): parent is NodePath<Link> =>
  (parent.isOptionalMemberExpression() && key === 'object') ||
  (parent.isOptionalCallExpression() && key === 'callee')

/** What is undefined with the value that a chain goes on from: all of `f?.().then()`. */
function endOfChain(path: NodePath): NodePath {
  const link = unwrapped(path)
  return link.parentPath && isLink(link.parentPath, link) ? endOfChain(link.parentPath) : path
}

/** Whether a function is called as written, or by what it has: `f()`, `f.call(o)`. What another file reads may be called there. */
export function isCalled(read: NodePath): boolean {
  const { parentPath: parent, key } = unwrapped(read)
  if (isCall(parent) || parent?.isNewExpression()) return key === 'callee'
  return (isMember(parent) && key === 'object') || !!parent?.isExportSpecifier()
}
