import type { NodePath, types } from '@babel/core'
import type { Context } from '../context'
import { knownOf } from '../features'
import type { GlobalRead, StandInRead } from '../find/globals'
import { isAtHome } from '../find/ours'
import type { Member } from '../find/place'
import { isCalled, type Presence, presenceAt } from '../find/presence'
import { isAlias, placeOfName, readsOf } from '../find/references'
import { isThere } from '../fold/canIUse'
import { literal } from '../fold/literal'
import { replaceKeepingPosition } from '../replace'
import { callOf } from './checks'
import { hostMember, readOfHost } from './hostMembers'
import { declareMember, replaceMember } from './members'
import type { EntryRewriting } from './rewriting'

/** An API of ours that is read of a host's object. */
interface HostApi {
  readonly entry: EntryRewriting
  readonly read: StandInRead
  readonly member: Member
}

/**
 * Rewrites an API of ours that is read of a host's object: a call is crossmp's, a test asks what the object would have said, and
 * what the platform lacks is undefined where nothing calls it.
 */
export function rewriteHostApi(entry: EntryRewriting, read: StandInRead, member: Member): void {
  const api = { entry, read, member }
  const place = placeOfName(member.place)
  if ('target' in place && (member.fallback || !isAlias(place.target))) {
    declareMember(entry, place, member.at, declaredValue(api))
  } else if (readsOf(place).filter((path) => !rewriteRead(api, path)).length > 0) {
    replaceMember(entry, member)
  } else if ('target' in place) entry.declarations.drop(place.declarator)
}

/** `'login' in wx` */
export function rewriteMemberships(entry: EntryRewriting, read: GlobalRead): void {
  if (isAtHome(entry.ctx, read)) return
  for (const { path, name } of read.memberships) {
    const answer = isThere(entry.ctx, name)
    if (typeof answer === 'object') replaceKeepingPosition(path, callOf(entry, answer, path))
  }
}

/** Of `export const { login } = wx`, and of `const { login = fallback } = wx`. */
function declaredValue(api: HostApi): types.Expression {
  const { entry, member } = api
  const { name, at, fallback } = member
  if (fallback) return oursOr(api, at, fallback.node)
  return knownOf(entry.ctx.platform, name) ? entry.access(name, at) : literal(entry.ctx, undefined)
}

/** Returns whether something else than crossmp's function stands there now. */
function rewriteRead(api: HostApi, path: NodePath): boolean {
  const { ctx } = api.entry
  const presence = presenceAt(path)
  if (presence) return rewriteTest(api, presence, path)
  if (knownOf(ctx.platform, api.member.name) || isCalled(path)) return false
  replaceKeepingPosition(path, literal(ctx, undefined))
  return true
}

function rewriteTest(api: HostApi, presence: Presence, path: NodePath): boolean {
  const { entry, read, member } = api
  const test = testOf(api, path)
  // What the build knows is folded by now.
  if (typeof test === 'boolean') return false
  if (!('there' in presence)) {
    replaceKeepingPosition(path, oursOr(api, path, literal(entry.ctx, undefined)))
  } else if (!isAtHome(entry.ctx, read)) {
    replaceKeepingPosition(presence.path, comesTo(entry.ctx, presence, test))
  } else if ('expression' in member.place && member.place.expression === path) {
    readOfHost(entry, read, member)
  } else replaceKeepingPosition(path, test)
  return true
}

/** crossmp's function where it is there, else what is to be had without it. */
function oursOr(api: HostApi, at: NodePath, other: types.Expression): types.Expression {
  const { entry, member } = api
  const test = testOf(api, at)
  if (test === false) return other
  const ours = entry.access(member.name, at)
  return test === true ? ours : entry.ctx.t.conditionalExpression(test, ours, other)
}

/** Who tells whether it is there. At home the host does, so that code for older hosts is reached as before; else crossmp or the build. */
function testOf({ entry, read, member }: HostApi, at: NodePath): types.Expression | boolean {
  if (isAtHome(entry.ctx, read)) return hostMember(entry, read, member)
  const answer = isThere(entry.ctx, member.name)
  return typeof answer === 'boolean' ? answer : callOf(entry, answer, at)
}

/** What a test comes to by the word of a check. */
function comesTo(
  ctx: Context,
  { there, absent }: Presence,
  check: types.Expression,
): types.Expression {
  const { t } = ctx
  if (there === true && absent === false) return check
  if (there === false && absent === true) return t.unaryExpression('!', check)
  return t.conditionalExpression(check, literal(ctx, there), literal(ctx, absent))
}
