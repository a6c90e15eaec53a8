import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { isTested } from '../find/tested'
import { replaceByLive, truthOf } from './truth'

/** `false && a`, `true && a`, `if (a && true)`, and the same for `||` and `??` */
export function simplifyLogical(ctx: Context, path: NodePath<types.LogicalExpression>): void {
  const { operator, left, right } = path.node
  if (operator === '??') {
    // 'wechat' ?? a, void 0 ?? a
    if (ctx.folded.has(left)) path.replaceWith(left.type === 'UnaryExpression' ? right : left)
    return
  }
  const decisive = operator === '||'
  const truth = truthOf(ctx, left)
  if (truth === decisive) {
    // false && a
    path.replaceWith(left)
  } else if (truth === !decisive) {
    // true && a
    replaceByLive(ctx, path, left, right)
  } else if (ctx.folded.has(right) && truthOf(ctx, right) === !decisive && isNeutral(path)) {
    // if (a && true)
    path.replaceWith(left)
  }
}

/** Whether `a && true` may be read as `a` here: in a condition, or in `a && true && b`. */
function isNeutral(path: NodePath<types.LogicalExpression>): boolean {
  const { operator } = path.node
  const continued = path.key === 'left' && path.parentPath.isLogicalExpression({ operator })
  return continued || isTested(path)
}
