import type { types } from '@babel/core'
import type { Context } from '../context'

/** What a literal that this plugin writes may be. */
export type Value = string | boolean | undefined

/** A literal that this plugin writes: only such ones are reasoned about. */
export function literal({ t, folded }: Context, value: Value): types.Expression {
  const node = toNode(t, value)
  folded.add(node)
  return node
}

function toNode(t: Context['t'], value: Value): types.Expression {
  if (value === undefined) return t.unaryExpression('void', t.numericLiteral(0))
  return typeof value === 'string' ? t.stringLiteral(value) : t.booleanLiteral(value)
}
