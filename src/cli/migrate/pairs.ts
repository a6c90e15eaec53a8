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
  const { parent } = unwrapped(parentPath)
  const target =
    parent.type === 'VariableDeclarator'
      ? parent.id
      : parent.type === 'AssignmentExpression' && parent.left
  return !!target && target.type === 'ArrayPattern'
}

/** `uni.request().then(([error, result]) => …)` */
function isChainedAsPair({ parentPath: member }: NodePath): boolean {
  const then = isMember(member) ? member.parentPath : undefined
  const [callback] = isCall(then) ? then.node.arguments : []
  return !!callback && 'params' in callback && callback.params[0]?.type === 'ArrayPattern'
}
