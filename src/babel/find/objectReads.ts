import type { NodePath } from '@babel/core'
import { isApi, mpxNames } from '../libraryNames'
import { isMember, staticKey, staticString, unwrapped } from '../syntax'
import { assignedTo, isThisOfApi } from './objectCalls'
import type { Member } from './place'
import { isNeeded, type Uses, usesOf } from './uses'

/** A place where an object that stands for `mpx` is read: `wx` of `wx.request()`, and what comes of it. */
export interface ObjectRead {
  readonly path: NodePath
  /** The members of the app's own that it adds there: `tools` of `wx.tools = {}`. */
  readonly adds: readonly string[]
  /** `'login' in wx`, of APIs of ours. */
  readonly memberships: readonly { readonly path: NodePath; readonly name: string }[]
  /** `wx.request.call(wx)`: what is called is an API of ours, which asks for no `this`. */
  readonly isThis: boolean
  /** Members that `mpx` lacks are the object's own, also behind a cast. */
  readonly uses: Uses
  /** Whether the object itself has to be there, as it is or as `mpx`. */
  readonly needed: boolean
}

export function objectRead(path: NodePath): ObjectRead {
  const isThis = isThisOfApi(path)
  const found = usesOf(isThis ? [] : [{ expression: path }])
  const cast = found.whole.flatMap(memberAt)
  const memberships = found.whole.flatMap(membershipAt)
  const whole = found.whole.filter(
    (each) => memberAt(each).length === 0 && membershipAt(each).length === 0,
  )
  const uses = { ...found, members: [...found.members, ...cast], whole }
  const adds = ownNames([...writtenNames(uses), ...assignedTo(path)])
  const needed = isNeeded(uses) && adds.length === 0
  return { path, isThis, adds, memberships, uses, needed }
}

export const writtenNames = ({ writes }: Uses): (string | undefined)[] =>
  writes.filter(isMember).map(({ node }) => staticKey(node.property, node.computed))

/** If they are the app's own, and no members of ours. */
const ownNames = (names: readonly (string | undefined)[]): string[] =>
  names.every((name) => name !== undefined && !mpxNames.has(name)) ? (names as string[]) : []

/** `'login' in wx`. Of what is no API of ours, the object itself is asked. */
function membershipAt(object: NodePath): ObjectRead['memberships'] {
  const { parentPath: path, key } = unwrapped(object)
  if (!path?.isBinaryExpression({ operator: 'in' }) || key !== 'right') return []
  const name = staticString(path.node.left)
  return name !== undefined && isApi(name) ? [{ path, name }] : []
}

function memberAt(path: NodePath): Member[] {
  if (!isMember(path)) return []
  const name = staticKey(path.node.property, path.node.computed)
  if (name === undefined || name in Object.prototype) return []
  return [{ name, place: { expression: path }, at: path.get('property') }]
}
