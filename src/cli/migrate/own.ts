import type { GlobalRead } from '../../babel/find/globals'
import type { Member } from '../../babel/find/place'
import { ownerOf } from '../../babel/options/globals'
import { innermost } from '../../babel/syntax'
import { ownCalls } from '../../entries/ownCalls'
import { spanOf } from '../source'
import { markMember } from './markMember'
import { mark } from './marks'
import type { Moving } from './moving'
import { renamedOptions } from './ownOptions'
import { reasonsOf } from './reasons'

/** Moves what is called of a host with names of its own, where only names have to change. */
export function moveOwn(moving: Moving, read: GlobalRead): void {
  for (const { path } of read.memberships) mark(moving, path, reasonsOf(moving).whole(read.host))
  for (const member of read.uses.members) {
    if (!moveOwnCall(moving, read, member)) markMember(moving, read, member)
  }
}

/** Returns whether it is such a call. */
function moveOwnCall(moving: Moving, read: GlobalRead, { name, place, at }: Member): boolean {
  const names = ownCalls[ownerOf(read.host).name]?.[name]
  if (!names || 'target' in place) return false
  const object = innermost(place.expression.get('object') as typeof at)
  const options = object.node === read.path.node && renamedOptions(place.expression, names)
  if (!options) return false
  const { edits, mpx, moved } = moving
  const { start, end } = spanOf(read.path)
  edits.update(start, end, mpx)
  for (const { span, text } of options) edits.update(span.start, span.end, text)
  moved.add(at.node)
  return true
}
