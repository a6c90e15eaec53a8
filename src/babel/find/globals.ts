import type { NodePath } from '@babel/core'
import type { Context } from '../context'
import { isApi, isProperty, mpxNames } from '../libraryNames'
import { type HostName, ownerOf } from '../options/globals'
import {
  innermost,
  isCall,
  isInType,
  isMember,
  isWritten,
  staticKey,
  staticString,
  unwrapped,
} from '../syntax'
import type { Member } from './place'
import { questionsOf } from './questions'
import { placeOfName, readsOf } from './references'
import { isNeeded, type Uses, usesOf } from './uses'

/** What a file does with hosts' global objects that stand for `mpx`. */
export interface Globals {
  readonly reads: readonly GlobalRead[]
  /** `typeof wx`, if the file does not set `wx` itself. */
  readonly typeofs: readonly HostPath[]
  /** The members of ours that the file writes: its reads of these mean what was written. */
  readonly written: ReadonlySet<string | undefined>
  /** Members of its own that the file gives the host: `wx.tools = {}`. */
  readonly added: ReadonlySet<string>
}

/** A place where a host's global object is named. */
interface HostPath {
  readonly host: HostName
  readonly path: NodePath
}

/** A host's global object where it is read: `wx` of `wx.request()`. */
export interface GlobalRead extends HostPath {
  /** The members of the app's own that it adds there: `tools` of `wx.tools = {}`. */
  readonly adds: readonly string[]
  /** `'login' in wx`, of APIs of ours. */
  readonly memberships: readonly { readonly path: NodePath; readonly name: string }[]
  /** `wx.request.call(wx)`: what is called is an API of ours, which asks for no `this`. */
  readonly isThis: boolean
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
  const typeofs: HostPath[] = []
  const replaced = new Set<HostName>()
  for (const host of globals) {
    program.traverse({
      Identifier(path) {
        if (!isGlobal(path, host)) return
        const { parentPath } = path
        if (isWritten(path)) replaced.add(host)
        else if (!path.isReferencedIdentifier()) return
        else if (!parentPath.isUnaryExpression({ operator: 'typeof' }))
          reads.push(globalRead(host, path))
        else typeofs.push({ host, path: parentPath })
      },
    })
  }
  return {
    reads,
    typeofs: typeofs.filter(({ host }) => !replaced.has(host)),
    written: new Set(
      reads.filter(({ adds }) => adds.length === 0).flatMap(({ uses }) => writtenNames(uses)),
    ),
    added: new Set(reads.flatMap(({ adds }) => adds)),
  }
}

const writtenNames = ({ writes }: Uses): (string | undefined)[] =>
  writes.filter(isMember).map(({ node }) => staticKey(node.property, node.computed))

/** Whether an identifier is the host: no local of that name, no key, no type. */
function isGlobal(path: NodePath, host: HostName): boolean {
  return (
    path.isIdentifier({ name: host }) &&
    (!path.scope.hasBinding(host, true) || isAmbient(path.scope, host)) &&
    !isInType(path)
  )
}

function globalRead(host: HostName, path: NodePath): GlobalRead {
  const isThis = isThisOfOurs(path, host)
  const found = usesOf(isThis ? [] : [{ expression: path }])
  const cast = found.whole.flatMap(memberAt)
  const memberships = found.whole.flatMap(membershipAt)
  const whole = found.whole.filter(
    (each) => memberAt(each).length === 0 && membershipAt(each).length === 0,
  )
  const uses = { ...found, members: [...found.members, ...cast], whole }
  const adds = ownNames([...writtenNames(uses), ...assignedTo(path)])
  const needed = isNeeded(uses) && adds.length === 0
  return { host, path, isThis, adds, memberships, uses, needed }
}

/** If they are the app's own, and no members of ours. */
const ownNames = (names: readonly (string | undefined)[]): string[] =>
  names.every((name) => name !== undefined && !mpxNames.has(name)) ? (names as string[]) : []

/** `Object.assign(wx, { tools })` */
function assignedTo({ parentPath: call, listKey, key }: NodePath): (string | undefined)[] {
  if (!isCall(call) || listKey !== 'arguments' || key !== 0) return []
  const { callee } = call.node
  const isAssign =
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    staticKey(callee.property, callee.computed) === 'assign'
  if (!isAssign) return []
  return call.node.arguments
    .slice(1)
    .flatMap((given) => (given.type === 'ObjectExpression' ? given.properties : [undefined]))
    .map((member) =>
      member && member.type !== 'SpreadElement'
        ? staticKey(member.key, member.computed)
        : undefined,
    )
}

function isThisOfOurs(path: NodePath, host: HostName): boolean {
  const { parentPath: call, listKey, key } = path
  const [callee] = isCall(call) && listKey === 'arguments' && key === 0 ? [call.get('callee')] : []
  if (Array.isArray(callee) || !isMember(callee)) return false
  const api = callee.get('object')
  const method = staticKey(callee.node.property, callee.node.computed) ?? ''
  if (!/^(call|apply|bind)$/.test(method) || Array.isArray(api) || !isMember(api)) return false
  const name = staticKey(api.node.property, api.node.computed)
  return (
    name !== undefined &&
    isApi(name) &&
    innermost(api.get('object') as NodePath).isIdentifier({ name: host })
  )
}

/** `'login' in wx`. Of what is no API of ours, the object itself is asked. */
function membershipAt(object: NodePath): GlobalRead['memberships'] {
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

/** Whether the build is for the platform whose global it is, and which has all that is not ours. */
export const isAtHome = ({ platform }: Context, { host }: Pick<HostPath, 'host'>): boolean =>
  ownerOf(host).name === platform

/** The members that are read of hosts' objects, where nothing needs the object itself, or does without the member. */
export function membersOfGlobals({ reads, written }: Globals): Member[] {
  const members = reads.flatMap(({ needed, uses }) => (needed ? [] : uses.members))
  return members.filter(({ name, fallback }) => !written.has(name) && !fallback)
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
