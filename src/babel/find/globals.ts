import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import { isApi, isProperty, mpxNames } from '../libraryNames'
import { type HostName, ownerOf } from '../options/globals'
import { isInType, isMember, isWritten, staticKey } from '../syntax'
import type { Member } from './place'
import { questionsOf } from './questions'
import { placeOfName, readsOf } from './references'
import { isNeeded, type Uses, usesOf } from './uses'

/** What a file does with hosts' global objects that stand for `mpx`. */
export interface Globals {
  readonly reads: readonly GlobalRead[]
  /** The members that the file writes: its reads of these mean what was written. */
  readonly written: ReadonlySet<string | undefined>
}

/** A host's global object where it is read: `wx` of `wx.request()`. */
export interface GlobalRead {
  readonly host: HostName
  readonly path: NodePath
  /** Members that `mpx` lacks are the host's, also behind a cast. */
  readonly uses: Uses
  /** Whether the object itself has to be there, as it is or as `mpx`. */
  readonly needed: boolean
}

/** Whether a file names a host that nothing in it declares. The scope knows: that costs nothing. */
export function mentionsHost({ scope }: NodePath, host: HostName): boolean {
  return scope.hasGlobal(host) || isAmbient(scope, host)
}

/** Finds every read of the hosts, and what it comes to. */
export function findGlobals({ program, globals }: Context): Globals {
  const reads: GlobalRead[] = []
  for (const host of globals) {
    program.traverse({
      Identifier(path) {
        if (isGlobalRead(path, host)) reads.push(globalRead(host, path))
      },
    })
  }
  const writes = reads.flatMap(({ uses }) => uses.writes).filter(isMember)
  const written = writes.map(({ node }) => staticKey(node.property, node.computed))
  return { reads, written: new Set(written) }
}

/** Whether an identifier is a read of the host: no local of that name, no key, no type, no `typeof wx`, no `wx = …`. */
function isGlobalRead(path: NodePath, host: HostName): boolean {
  return (
    path.isIdentifier({ name: host }) &&
    path.isReferencedIdentifier() &&
    (!path.scope.hasBinding(host, true) || isAmbient(path.scope, host)) &&
    !isInType(path) &&
    !isWritten(path) &&
    !path.parentPath.isUnaryExpression({ operator: 'typeof' })
  )
}

function globalRead(host: HostName, path: NodePath): GlobalRead {
  const found = usesOf([{ expression: path }])
  const cast = found.whole.flatMap(memberAt)
  const whole = found.whole.filter((each) => memberAt(each).length === 0)
  const uses = { ...found, members: [...found.members, ...cast], whole }
  return { host, path, uses, needed: isNeeded(uses) }
}

function memberAt(path: NodePath): Member[] {
  if (!isMember(path)) return []
  const name = staticKey(path.node.property, path.node.computed)
  if (name === undefined || name in Object.prototype) return []
  return [{ name, place: { expression: path }, at: path.get('property') }]
}

/** Whether the build is for the platform whose global it is, and which has all that is not ours. */
export const isAtHome = ({ platform }: Context, { host }: GlobalRead): boolean =>
  ownerOf(host).name === platform

/** The members that are read of hosts' objects, where nothing needs the object itself. */
export function membersOfGlobals({ reads, written }: Globals): Member[] {
  const members = reads.flatMap(({ needed, uses }) => (needed ? [] : uses.members))
  return members.filter(({ name }) => !written.has(name))
}

/** Whether a member is one of `mpx`, and not the host's own. `wx.env` holds other things than `mpx.env`. */
export function isOurs(ctx: Context, read: GlobalRead, { name, place }: Member): boolean {
  if (name !== 'canIUse') return name !== 'env' && !isProperty(name) && mpxNames.has(name)
  const questions = questionsOf(place)
  if (!questions.every(({ asked }) => isAboutApi(asked))) return false
  // What is not ours is asked of the host too, and at home it is there.
  return !isAtHome(ctx, read) || questions.length === readsOf(placeOfName(place)).length
}

/** Whether a question is about an API of ours; any other is the host's to answer. */
export const isAboutApi = (query: string): boolean => isApi(query.split('.')[0] ?? '')

/** `declare const wx: …` */
function isAmbient(scope: NodePath['scope'], name: string): boolean {
  const path = scope.getBinding(name)?.path
  const { declare } = Object(path?.isVariableDeclarator() ? path.parent : path?.node)
  return declare === true
}
