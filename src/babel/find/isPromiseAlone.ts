import type { NodePath } from '@babel/core'
import { isCall, isMember, staticKey, unwrapped } from '../syntax'

/** Whether nobody can take more of a call than its promise: it is dropped, awaited, or followed by `then`. */
export function isPromiseAlone(call: NodePath): boolean {
  const value = unwrapped(call)
  const parent = value.parentPath
  if (!parent || parent.isExpressionStatement() || parent.isAwaitExpression()) return true
  if (parent.isUnaryExpression({ operator: 'void' })) return true
  if (isMember(parent)) {
    const method = staticKey(parent.node.property, parent.node.computed)
    return value.key === 'object' && /^(then|catch|finally)$/.test(method ?? '')
  }
  return isReturned(value, parent) || isInList(value, parent)
}

/** An async function hands on no promise of others. */
function isReturned(value: NodePath, parent: NodePath): boolean {
  const isValue =
    parent.isReturnStatement() || (parent.isArrowFunctionExpression() && value.key === 'body')
  const around = parent.isArrowFunctionExpression() ? parent : parent.getFunctionParent()
  return isValue && !!around?.node.async && !around.node.generator
}

/** `Promise.all([…])` waits for each. */
function isInList(value: NodePath, parent: NodePath): boolean {
  const list = unwrapped(parent)
  const call = list.parentPath
  if (!parent.isArrayExpression() || value.listKey !== 'elements' || !isCall(call)) return false
  const callee = call.get('callee') as NodePath
  return (
    isMember(callee) &&
    /^(all|allSettled|race|any)$/.test(
      staticKey(callee.node.property, callee.node.computed) ?? '',
    ) &&
    callee.get('object').isIdentifier({ name: 'Promise' }) &&
    !callee.scope.hasBinding('Promise', true)
  )
}
