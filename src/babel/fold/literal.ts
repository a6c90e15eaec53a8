import type { types } from '@babel/core'
import type { Context } from '../context'

/** A literal that this plugin writes: only such ones are reasoned about. */
export function literal({ t, folded }: Context, value: string | boolean): types.Expression {
  const node = typeof value === 'string' ? t.stringLiteral(value) : t.booleanLiteral(value)
  folded.add(node)
  return node
}
