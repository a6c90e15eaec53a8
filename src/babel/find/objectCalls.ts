import type { NodePath, types } from '@babel/core'
import { isApi } from '../libraryNames'
import { bare, isCall, isMember, staticKey } from '../syntax'

/** What `Object.assign(wx, { tools })` gives an object; undefined for what only run time knows. */
export function assignedTo(path: NodePath): (string | undefined)[] {
  const call = callOn(path)
  if (call?.object.type !== 'Identifier' || call.object.name !== 'Object') return []
  if (call.method !== 'assign') return []
  return call.node.arguments
    .slice(1)
    .flatMap((given) => (given.type === 'ObjectExpression' ? given.properties : [undefined]))
    .map((member) =>
      member && member.type !== 'SpreadElement'
        ? staticKey(member.key, member.computed)
        : undefined,
    )
}

/** Whether the object at a place is but the `this` of an API of its own: `wx.request.call(wx)`. */
export function isThisOfApi(path: NodePath): boolean {
  const call = callOn(path)
  if (!call || !/^(call|apply|bind)$/.test(call.method ?? '')) return false
  const api = call.object
  if (api.type !== 'MemberExpression' && api.type !== 'OptionalMemberExpression') return false
  const name = staticKey(api.property, api.computed)
  const object = bare(api.object)
  const isSame = object.type === 'Identifier' && path.isIdentifier({ name: object.name })
  return name !== undefined && isApi(name) && isSame
}

/** `object.method(path)` */
interface CallOn {
  readonly node: types.CallExpression | types.OptionalCallExpression
  readonly object: types.Node
  readonly method: string | undefined
}

function callOn({ parentPath, listKey, key }: NodePath): CallOn | undefined {
  if (!isCall(parentPath) || listKey !== 'arguments' || key !== 0) return undefined
  const callee = parentPath.get('callee') as NodePath
  if (!isMember(callee)) return undefined
  const { object, property, computed } = callee.node
  return { node: parentPath.node, object, method: staticKey(property, computed) }
}
