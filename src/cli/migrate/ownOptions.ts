import type { NodePath, types } from '@babel/core'
import { isCall, staticKey, unwrapped } from '../../babel/syntax'
import { type Span, spanOfNode } from '../source'

/** What an option becomes. */
export interface Renamed {
  readonly span: Span
  readonly text: string
}

type Names = { readonly [theirs: string]: string }

/** The options of a call, as far as their names change; undefined where it has others, or some that are not written out. */
export function renamedOptions(callee: NodePath, names: Names): Renamed[] | undefined {
  const call = unwrapped(callee).parentPath
  if (!isCall(call) || unwrapped(callee).key !== 'callee') return undefined
  const [options, ...others] = call.node.arguments
  if (!options) return []
  if (options.type !== 'ObjectExpression' || others.length > 0) return undefined
  const renamed = options.properties.map((each) => renamedOption(each, names))
  return renamed.includes(undefined) ? undefined : renamed.flatMap((each) => each ?? [])
}

function renamedOption(
  property: types.ObjectExpression['properties'][number],
  names: Names,
): Renamed[] | undefined {
  if (property.type === 'SpreadElement') return undefined
  const name = staticKey(property.key, property.computed)
  if (name === undefined) return undefined
  if (name === 'success') return []
  // Errors are crossmp's then.
  if (name === 'fail' || name === 'complete') return takesNothing(property) ? [] : undefined
  const ours = Object.hasOwn(names, name) ? names[name] : undefined
  if (ours === undefined || property.computed) return undefined
  if (ours === name) return []
  const isShort = property.type === 'ObjectProperty' && property.shorthand
  return [{ span: spanOfNode(property.key), text: isShort ? `${ours}: ${name}` : ours }]
}

function takesNothing(property: types.ObjectProperty | types.ObjectMethod): boolean {
  const made = property.type === 'ObjectMethod' ? property : property.value
  return 'params' in made && made.params.length === 0
}
