import type { types } from '@babel/core'
import { type GlobalRead, isAtHome } from '../find/globals'
import type { Member } from '../find/place'
import { isUnread } from '../find/references'
import { replaceInChain } from '../replace'
import { innermost } from '../syntax'
import { declareMember } from './members'
import type { EntryRewriting } from './rewriting'

/** Has a member read of the host's object, by whatever name the file knew that. */
export function readOfHost(entry: EntryRewriting, read: GlobalRead, member: Member): void {
  const { place, at } = member
  if ('expression' in place) {
    const object = innermost(place.expression.get('object'))
    const isHost = isAtHome(entry.ctx, read) && object.isIdentifier({ name: read.host })
    if (!isHost) replaceInChain(object, hostOf(entry, read, member))
  } else if (!isUnread(place.target)) {
    declareMember(entry, place, at, hostMember(entry, read, member))
  }
}

/** `wx.login`, or `getNative().login` away from home. */
export function hostMember(
  entry: EntryRewriting,
  read: GlobalRead,
  member: Member,
): types.MemberExpression {
  const { t } = entry.ctx
  const { name } = member
  const host = hostOf(entry, read, member)
  if (t.isValidIdentifier(name, false)) return t.memberExpression(host, t.identifier(name))
  return t.memberExpression(host, t.stringLiteral(name), true)
}

function hostOf(
  { ctx, access }: EntryRewriting,
  read: GlobalRead,
  { at }: Member,
): types.Expression {
  const { t } = ctx
  return isAtHome(ctx, read)
    ? t.identifier(read.host)
    : t.callExpression(access('getNative', at), [])
}
