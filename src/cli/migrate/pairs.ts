import type { NodePath } from '@babel/core'
import type { Member } from '../../babel/find/place'
import { placeOfName, readsOf } from '../../babel/find/references'
import { isCall, isMember, unwrapped } from '../../babel/syntax'

/** Whether a call is waited for as `[error, result]`, as uni-app for Vue 2 answers: crossmp rejects instead. */
export const isWaitedForAsPair = ({ place }: Member): boolean =>
  readsOf(placeOfName(place)).some((path) => {
    const call = unwrapped(path).parentPath
    return isCall(call) && (isAwaitedAsPair(unwrapped(call)) || isChainedAsPair(unwrapped(call)))
  })

/** `const [error, result] = await uni.request()` */
function isAwaitedAsPair({ parentPath }: NodePath): boolean {
  if (!parentPath?.isAwaitExpression()) return false
  const { parentPath: parent } = unwrapped(parentPath)
  if (parent?.isVariableDeclarator()) return isPair(parent.get('id'))
  return parent?.isAssignmentExpression() === true && parent.node.left.type === 'ArrayPattern'
}

/** `uni.request().then(([error, result]) => …)` */
function isChainedAsPair({ parentPath: member }: NodePath): boolean {
  const then = isMember(member) ? member.parentPath : undefined
  const [callback] = isCall(then) ? then.get('arguments') : []
  const [answer] = callback?.isFunction() ? callback.get('params') : []
  return !!answer && isPair(answer)
}

/** Whether a name, or a pattern, is given a list. */
function isPair(target: NodePath): boolean {
  if (!target.isIdentifier()) return target.isArrayPattern()
  const { referencePaths = [] } = target.scope.getBinding(target.node.name) ?? {}
  return referencePaths.some(isReadAsPair)
}

/** `const [error, result] = data`, `data[0]` */
function isReadAsPair(read: NodePath): boolean {
  const { parentPath: parent, key } = unwrapped(read)
  if (isMember(parent)) {
    return (
      key === 'object' && parent.node.computed && parent.node.property.type === 'NumericLiteral'
    )
  }
  if (parent?.isVariableDeclarator()) return parent.node.id.type === 'ArrayPattern'
  return parent?.isAssignmentExpression() === true && parent.node.left.type === 'ArrayPattern'
}
