import type { NodePath } from '@babel/core'
import { innermost, isCall, staticKey, unwrapped } from '../syntax'

/** An option as an object literal states it. */
export interface Stated {
  readonly option: string
  readonly key: NodePath
  readonly value: NodePath
}

/** What the function that is read at a place is called with, first. */
export function argumentAt(read: NodePath): NodePath | undefined {
  const callee = unwrapped(read)
  const call = callee.parentPath
  return isCall(call) && callee.key === 'callee' ? call.get('arguments')[0] : undefined
}

/** The options of a call whose function is read at a place, if they are a literal. */
export function optionsAt(read: NodePath): Stated[] {
  const argument = argumentAt(read)
  return argument ? statedIn(innermost(argument)) : []
}

/** The options in an object literal, but for methods, spreads and computed names. */
export function statedIn(literal: NodePath): Stated[] {
  if (!literal.isObjectExpression()) return []
  return literal.get('properties').flatMap((property) => {
    if (!property.isObjectProperty()) return []
    const option = staticKey(property.node.key, property.node.computed)
    if (option === undefined) return []
    return [{ option, key: property.get('key'), value: property.get('value') }]
  })
}
