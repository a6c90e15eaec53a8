import type { NodePath, types } from '@babel/core'
import { unwrapped } from '../syntax'

/** Whether only the truth of an expression matters where it stands, not its value. */
export function isTested(path: NodePath): boolean {
  const outer = unwrapped(path)
  const parent = outer.parentPath
  if (!parent) return false
  if (parent.isUnaryExpression({ operator: '!' }) || parent.isExpressionStatement()) return true
  if (parent.isLogicalExpression() && parent.node.operator !== '??') return isTested(parent)
  if (parent.isCallExpression() && outer.key === 0) return isBoolean(parent)
  const conditional = parent.isIfStatement() || parent.isConditionalExpression() || parent.isLoop()
  return conditional && outer.key === 'test'
}

/** `Boolean(x)` */
const isBoolean = ({ node, scope }: NodePath<types.CallExpression>): boolean =>
  node.callee.type === 'Identifier' &&
  node.callee.name === 'Boolean' &&
  !scope.hasBinding('Boolean', true)
