import type { NodePath, Visitor } from '@babel/core'
import type { Context } from '../context'
import type { Wrapper } from '../syntax'
import { spreadConstant } from './constants'
import { literal } from './literal'
import { simplifyLogical } from './logical'
import { onceEach } from './onceEach'
import { pruneIf } from './prune'
import { pruneSwitch } from './pruneSwitch'
import { areEqual, replaceByLive, truthOf } from './truth'

/**
 * Works the folded literals outwards, inner expressions first, until dead branches are gone. Returns whether constants came to be
 * known on the way.
 */
export function simplify(ctx: Context): boolean {
  let spread = false
  const constants: Visitor = {
    VariableDeclarator: {
      // const isAlipay = true: what is made of it is known in the same walk, and what is made of that
      exit(path) {
        if (spreadConstant(ctx, path)) spread = true
      },
    },
  }
  ctx.truths = new WeakMap()
  ctx.program.traverse(onceEach({ ...expressions(ctx), ...statements(ctx), ...constants }))
  return spread
}

function statements(ctx: Context): Visitor {
  const { folded } = ctx
  return {
    IfStatement: {
      // if (true) { … }, before what is inside: else each `if` that it is in would move all of it again
      enter(path) {
        const { test } = path.node
        if (folded.has(test)) pruneIf(ctx, path, truthOf(ctx, test) === true)
      },
      // if (true && x) { … } else { … }
      exit(path) {
        const truth = truthOf(ctx, path.node.test)
        if (truth !== undefined) pruneIf(ctx, path, truth)
      },
    },
    SwitchStatement: {
      // switch ('wechat') { case 'alipay': … }
      exit(path) {
        if (folded.has(path.node.discriminant)) pruneSwitch(ctx, path)
      },
    },
    ExpressionStatement: {
      // false
      exit(path) {
        if (folded.has(path.node.expression)) path.remove()
      },
    },
  }
}

function expressions(ctx: Context): Visitor {
  const { folded } = ctx
  // (true), true as boolean, true!
  const wrapper = {
    exit(path: NodePath<Wrapper>): void {
      const { expression } = path.node
      if (folded.has(expression)) path.replaceWith(expression)
    },
  }
  return {
    ParenthesizedExpression: wrapper,
    TSAsExpression: wrapper,
    TSSatisfiesExpression: wrapper,
    TSNonNullExpression: wrapper,
    TSTypeAssertion: wrapper,
    TypeCastExpression: wrapper,
    UnaryExpression: {
      // !true
      exit(path) {
        const { operator, argument } = path.node
        if (operator !== '!' || !folded.has(argument)) return
        path.replaceWith(literal(ctx, !truthOf(ctx, argument)))
      },
    },
    BinaryExpression: {
      // 'wechat' === 'alipay'
      exit(path) {
        const { operator, left, right } = path.node
        if (!(folded.has(left) || folded.has(right)) || !/^[!=]==?$/.test(operator)) return
        const equal = areEqual(left, right)
        if (equal === undefined) return
        path.replaceWith(literal(ctx, equal === operator.startsWith('=')))
      },
    },
    LogicalExpression: {
      exit(path) {
        simplifyLogical(ctx, path)
      },
    },
    // Nothing to do, but once: what chains leave to be evaluated grows with each link.
    SequenceExpression: { exit() {} },
    ConditionalExpression: {
      // true ? a : b
      exit(path) {
        const { test, consequent, alternate } = path.node
        const truth = truthOf(ctx, test)
        if (truth !== undefined) replaceByLive(ctx, path, test, truth ? consequent : alternate)
      },
    },
  }
}
