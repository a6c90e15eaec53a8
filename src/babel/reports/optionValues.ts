import type { NodePath, types } from '@babel/core'
import type { Feature } from '../../core/features'
import { innermost, staticString } from '../syntax'

/** What an option may come to be, as far as the code says it on the spot: `a ? b : c` is `b` or `c`. */
export function valuesOf(path: NodePath): NodePath[] {
  const value = innermost(path)
  if (value.isConditionalExpression()) {
    return [value.get('consequent'), value.get('alternate')].flatMap(valuesOf)
  }
  if (value.isLogicalExpression()) {
    const right = valuesOf(value.get('right'))
    return value.node.operator === '&&' ? right : [...valuesOf(value.get('left')), ...right]
  }
  if (value.isArrayExpression()) {
    const elements = value.get('elements')
    return elements
      .filter((each) => each.isExpression() || each.isSpreadElement())
      .flatMap(valuesOf)
  }
  return [value]
}

/** Whether a value counts as left out, or is the one that asks for nothing. */
export function isLeftOut(node: types.Node, nothing: unknown): boolean {
  switch (node.type) {
    case 'NullLiteral':
      return true
    case 'Identifier':
      return node.name === 'undefined'
    case 'UnaryExpression':
      return node.operator === 'void'
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return nothing !== undefined && node.value === nothing
    default:
      return false
  }
}

/** The text of a value, where it is one of those that an option is limited to. */
export function limitedTo(option: Feature | undefined, node: types.Node): string | undefined {
  const text = staticString(node)
  return text !== undefined && valuesIn(option).includes(text) ? text : undefined
}

/** The values that an option is limited to, or the fields of a field; none where it is not. */
export function valuesIn(option: Feature | undefined): readonly string[] {
  const { values = [] }: { values?: readonly string[] } = Object(option)
  return values
}
