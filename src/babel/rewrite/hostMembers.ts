import type { types } from '@babel/core'
import type { StandInRead } from '../find/globals'
import { isAtHome } from '../find/ours'
import type { Member } from '../find/place'
import { isUnread } from '../find/references'
import { replaceInChain } from '../replace'
import { innermost } from '../syntax'
import { declareMember } from './members'
import type { EntryRewriting } from './rewriting'

/** Has a member read of the host's object, by whatever name the file knew that. */
export function readOfHost(entry: EntryRewriting, read: StandInRead, member: Member): void {
  const { place, at } = member
  if ('expression' in place) {
    const object = innermost(place.expression.get('object'))
    const isItself = object.node === read.path.node && !isForeign(entry, read)
    if (!isItself) replaceInChain(object, objectOf(entry, read, member))
  } else if (!isUnread(place.target)) {
    declareMember(entry, place, at, hostMember(entry, read, member))
  }
}

/** `wx.login`, or `getNative().login` away from home. */
export function hostMember(
  entry: EntryRewriting,
  read: StandInRead,
  member: Member,
): types.MemberExpression {
  const { t } = entry.ctx
  const { name } = member
  const host = objectOf(entry, read, member)
  if (t.isValidIdentifier(name, false)) return t.memberExpression(host, t.identifier(name))
  return t.memberExpression(host, t.stringLiteral(name), true)
}

/** The object itself, or the platform's host for one that is not there. */
function objectOf(
  { ctx, access }: EntryRewriting,
  read: StandInRead,
  { at }: Member,
): types.Expression {
  if (isForeign({ ctx }, read)) return ctx.t.callExpression(access('getNative', at), [])
  return ctx.t.cloneNode(read.path.node as types.Expression, true, true)
}

/** A framework is there on each platform. */
const isForeign = ({ ctx }: Pick<EntryRewriting, 'ctx'>, read: StandInRead): boolean =>
  'host' in read && !isAtHome(ctx, read)
