import type { NodePath } from '@babel/core'
import type { Context } from './context'
import { type HostName, ownerOf } from './options/globals'
import { questionsOf } from './questions'
import { isInType, isMember, isWritten, staticKey } from './syntax'
import { isApi, mpxNames } from './table'
import { isNeeded, type Member, named, readsOf, type Uses, usesOf } from './uses'

/** A host's global object where it is read, and stands for `mpx`: `wx` of `wx.request()`. */
export interface GlobalRead {
  readonly host: HostName
  readonly path: NodePath
}

/** What a read of a host's global object comes to. */
export interface GlobalUses extends Uses {
  /** Whether the object itself has to be there, as it is or as `mpx`. */
  readonly needed: boolean
}

/** Whether a file names a host that nothing in it declares. The scope knows: that costs nothing. */
export function mentions({ scope }: NodePath, host: HostName): boolean {
  return scope.hasGlobal(host) || isAmbient(scope, host)
}

/** Whether an identifier is a read of the host: no local of that name, no key, no type, no `typeof wx`, no `wx = …`. */
export function isGlobalRead(path: NodePath, host: HostName): boolean {
  return (
    path.isIdentifier({ name: host }) &&
    path.isReferencedIdentifier() &&
    (!path.scope.hasBinding(host, true) || isAmbient(path.scope, host)) &&
    !isInType(path) &&
    !isWritten(path) &&
    !path.parentPath.isUnaryExpression({ operator: 'typeof' })
  )
}

/** Whether the build is for the platform whose global it is, and which has all that is not ours. */
export const isAtHome = ({ platform }: Context, { host }: GlobalRead): boolean =>
  ownerOf(host).name === platform

/** How one read is used. Members that `mpx` lacks are the host's, also behind a cast. */
export function usesOfGlobal({ path }: GlobalRead): GlobalUses {
  const uses = usesOf([{ expression: path }])
  const cast = uses.whole.flatMap(memberAt)
  const whole = uses.whole.filter((each) => memberAt(each).length === 0)
  const members = [...uses.members, ...cast]
  return { ...uses, members, whole, needed: isNeeded({ ...uses, whole }) }
}

function memberAt(path: NodePath): Member[] {
  if (!isMember(path)) return []
  const name = staticKey(path.node.property, path.node.computed)
  if (name === undefined || name in Object.prototype) return []
  return [{ name, place: { expression: path }, at: path.get('property') }]
}

/** The members that are read of hosts' objects, where nothing needs the object itself. */
export function membersOfGlobals(reads: readonly GlobalRead[]): Member[] {
  const written = writtenMembers(reads)
  const uses = reads.map(usesOfGlobal).filter(({ needed }) => !needed)
  return uses.flatMap(({ members }) => members).filter(({ name }) => !written.has(name))
}

/** The members that a file writes on a host's object: its reads of these mean what was written. */
export function writtenMembers(reads: readonly GlobalRead[]): ReadonlySet<string | undefined> {
  const writes = reads.flatMap((read) => usesOfGlobal(read).writes).filter(isMember)
  return new Set(writes.map(({ node }) => staticKey(node.property, node.computed)))
}

/** Whether a member is one of `mpx`, and not the host's own. `wx.env` holds other things than `mpx.env`. */
export function isOurs(ctx: Context, read: GlobalRead, { name, place }: Member): boolean {
  if (name !== 'canIUse') return name !== 'env' && mpxNames.has(name)
  const questions = questionsOf(place)
  if (!questions.every(({ asked }) => asksApi(asked))) return false
  // What is not ours is asked of the host too, and at home it is there.
  return !isAtHome(ctx, read) || questions.length === readsOf(named(place)).length
}

/** Whether a question is about an API of ours; any other is the host's to answer. */
export const asksApi = (query: string): boolean => isApi(query.split('.')[0] ?? '')

/** `declare const wx: …` */
function isAmbient(scope: NodePath['scope'], name: string): boolean {
  const path = scope.getBinding(name)?.path
  const { declare } = Object(path?.isVariableDeclarator() ? path.parent : path?.node)
  return declare === true
}
