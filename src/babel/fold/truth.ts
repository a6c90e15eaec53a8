import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { bare } from '../syntax'

/** Whether an expression is surely truthy or surely falsy because of a literal of ours. */
export function truthOf(ctx: Context, node: types.Expression): boolean | undefined {
  if (node.type === 'LogicalExpression') return truthOfLogical(ctx, node)
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    const truth = truthOf(ctx, node.argument)
    return truth === undefined ? undefined : !truth
  }
  if (node.type === 'SequenceExpression') return truthOf(ctx, lastOf(node))
  return ctx.folded.has(node) ? Boolean(literalValue(node)) : undefined
}

/** Whether two operands of `===` are equal; undefined unless both are literals. */
export function areEqual(left: types.Node, right: types.Node): boolean | undefined {
  const [a, b] = [literalValue(bare(left)), literalValue(bare(right))]
  return a === undefined || b === undefined ? undefined : a === b
}

/** What must still be evaluated of an expression whose truth is known: `f()` of `f() && false`. */
export function effectsOf(
  ctx: Context,
  scope: NodePath['scope'],
  node: types.Expression,
): types.Expression | undefined {
  if (ctx.folded.has(node) || scope.isPure(node)) return undefined
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    return effectsOf(ctx, scope, node.argument)
  }
  if (node.type === 'LogicalExpression' && ctx.folded.has(node.right)) {
    return effectsOf(ctx, scope, node.left)
  }
  if (node.type === 'SequenceExpression' && ctx.folded.has(lastOf(node))) {
    const [first, ...others] = node.expressions.slice(0, -1)
    return first && others.length === 0
      ? first
      : { ...node, expressions: node.expressions.slice(0, -1) }
  }
  return node
}

const lastOf = ({ expressions }: types.SequenceExpression): types.Expression =>
  expressions[expressions.length - 1] as types.Expression

/** Replaces an expression by its live branch, after what its test must still evaluate. */
export function replaceByLive(
  ctx: Context,
  path: NodePath,
  test: types.Expression,
  live: types.Expression,
): void {
  const { t } = ctx
  const effects = effectsOf(ctx, path.scope, test)
  if (effects) path.replaceWith(t.sequenceExpression([effects, live]))
  // `(c ? a.b : d)()` calls without `this`, `a.b()` would not.
  else if (path.key === 'callee' && t.isMemberExpression(live)) {
    path.replaceWith(t.sequenceExpression([t.numericLiteral(0), live]))
  } else path.replaceWith(live)
}

/** Once a walk: in a chain each link is asked for all that are inside of it. */
function truthOfLogical(ctx: Context, node: types.LogicalExpression): boolean | undefined {
  const cached = ctx.truths.get(node) ?? { truth: truthOfOperands(ctx, node) }
  ctx.truths.set(node, cached)
  return cached.truth
}

function truthOfOperands(ctx: Context, node: types.LogicalExpression): boolean | undefined {
  if (node.operator === '??') return undefined
  const decisive = node.operator === '||'
  const operands = [truthOf(ctx, node.left), truthOf(ctx, node.right)]
  if (operands.includes(decisive)) return decisive
  return operands.includes(undefined) ? undefined : !decisive
}

function literalValue(node: types.Node): string | boolean | undefined {
  return node.type === 'StringLiteral' || node.type === 'BooleanLiteral' ? node.value : undefined
}
