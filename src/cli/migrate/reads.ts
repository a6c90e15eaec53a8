import type { GlobalRead, StandInRead } from '../../babel/find/globals'
import { isMember } from '../../babel/syntax'
import { spanOf } from '../source'
import { canUse } from './conditions'
import { markMember } from './markMember'
import { mark } from './marks'
import { moveMember } from './members'
import { isMoved, isNamed, isOwn, isSpent, staysWhole } from './moved'
import { type Moving, textAt } from './moving'
import { moveOwn } from './own'
import { isWaitedForAsPair } from './pairs'
import { reasonsOf } from './reasons'

/** Moves what a script reads of objects that stand for `mpx`, each as far as it can be. */
export function moveReads(moving: Moving): void {
  const { reads, ofFrameworks, typeofs } = moving.globals
  for (const read of [...reads, ...ofFrameworks]) {
    if (staysWhole(read, moving.globals)) markWhole(moving, read)
    else if (isOwn(read)) moveOwn(moving, read)
    else moveRead(moving, read)
  }
  for (const { host, path } of typeofs) mark(moving, path, reasonsOf(moving).typeof(host))
}

function moveRead(moving: Moving, read: StandInRead): void {
  const { ctx, globals, edits, mpx, moved } = moving
  const spent = isSpent(ctx, read, globals)
  if (spent && !isNamed(read)) {
    const { start, end } = spanOf(read.path)
    edits.update(start, end, mpx)
    if (read.uses.members.length === 0) moved.add(read.path.node)
  }
  if ('host' in read) moveMemberships(moving, read)
  for (const member of read.uses.members) {
    if (isMoved(ctx, read, member)) moveMember(moving, { read, member, spent })
    else if ('host' in read) markMember(moving, read, member)
    else if (isWaitedForAsPair(member)) mark(moving, member.at, reasonsOf(moving).pair(member.name))
  }
}

/** `'login' in wx`, with the parentheses that it needs in `!('login' in wx)`. */
function moveMemberships(moving: Moving, { memberships }: GlobalRead): void {
  const { code, edits, moved } = moving
  for (const { path, name } of memberships) {
    const { start, end } = spanOf(path)
    const isInParentheses = code[start - 1] === '(' && code[end] === ')' && code[start - 2] === '!'
    const around = isInParentheses ? 1 : 0
    edits.update(start - around, end + around, canUse(moving, name))
    moved.add(path.node)
  }
}

function markWhole(moving: Moving, read: StandInRead): void {
  const { adds, uses, path: object } = read
  const reasons = reasonsOf(moving)
  const of = 'host' in read ? { host: read.host, name: '' } : undefined
  const text = textAt(moving, object)
  if (adds.length > 0) {
    for (const name of of ? adds : []) mark(moving, object, reasons.added(text, name), of)
  } else if (uses.writes.length > 0) {
    for (const path of uses.writes) mark(moving, path, reasons.set(text), of)
  } else {
    const exported = object.parentPath?.isExportSpecifier() ? [object] : []
    for (const path of new Set([...exported, ...uses.whole])) {
      mark(moving, path, reasonOf(moving, path, text), of)
    }
  }
}

function reasonOf(moving: Moving, path: StandInRead['path'], object: string): string {
  const reasons = reasonsOf(moving)
  if (path.parentPath?.isExportSpecifier()) return reasons.exported(object)
  return isMember(path) && path.node.computed ? reasons.computed(object) : reasons.whole(object)
}
